import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assemble,
  type CalendarDate,
  DOCUMENT_KINDS,
  ITEM_STATUSES,
  openBlockers,
  type Person,
  SPRINT_STATUSES,
  type SprintDocument,
} from '../index.js'
import { documentFrom, gateFrom, groupFrom, itemFrom, sourceAt, sprintFrom, testRunFrom } from '../testing/index.js'

const at = (path: string, line = 1) => sourceAt(line, path)
const invoices = itemFrom({
  id: 'EXP-4',
  title: 'Export invoices',
  points: 5,
  status: 'todo',
  source: at('plan.md', 12),
})
const plan = documentFrom({
  path: 'plan.md',
  sprint: { id: '12', title: 'Sprint 12', goal: 'Invoices leave on time', items: [invoices], status: 'planned' },
})
const only = (documents: readonly SprintDocument[]) => {
  const [first, ...others] = assemble(documents)
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} sprints`)
  return first
}

describe('which documents make a sprint', () => {
  const paths = (documents: SprintDocument[]) => assemble(documents).map((one) => one.documents.map(({ path }) => path))
  const retro = documentFrom({ path: 'retro.md', kind: 'retrospective' })

  it('the same id, however it is written', () => {
    expect(paths([plan, documentFrom({ path: 'b/day.md', kind: 'daily', sprint: { id: 'Sprint-12' } })])).toHaveLength(
      1,
    )
  })

  it('none, where the folder has one sprint', () => {
    expect(paths([retro, plan])).toEqual([['plan.md', 'retro.md']])
  })

  it('none, where the folder has two sprints or none', () => {
    const other = documentFrom({ path: 'next.md', sprint: { id: '13' } })
    expect(paths([plan, other, retro])).toHaveLength(3)
    expect(paths([plan, { ...retro, path: 'elsewhere/retro.md' }])).toHaveLength(2)
  })

  it('a day of the only sprint that has such a day', () => {
    const dated = { ...plan, sprint: { ...plan.sprint, start: '2026-03-02', end: '2026-03-13' } as const }
    const day = (id: string) => documentFrom({ path: 'day.md', kind: 'daily', sprint: { id } })
    expect(paths([dated, day('2026-03-04')])).toHaveLength(1)
    expect(paths([dated, day('2026-04-01')])).toHaveLength(2)
  })

  it('never a backlog without an id', () => {
    expect(paths([plan, documentFrom({ path: 'backlog.md', kind: 'backlog' })])).toHaveLength(2)
  })

  it('in the order of their numbers', () => {
    const documents = ['10', '9'].map((id) => documentFrom({ path: `${id}.md`, sprint: { id } }))
    expect(assemble(documents).map(({ sprint }) => sprint.id)).toEqual(['9', '10'])
  })
})

describe('what the documents make of an item', () => {
  const later = (fields: Partial<typeof invoices>, date: CalendarDate = '2026-03-04') =>
    documentFrom({
      path: 'day.md',
      kind: 'daily',
      date,
      sprint: { id: '12', items: [{ ...invoices, points: null, source: at('day.md', 7), ...fields }] },
    })

  it('matches it by id, and takes the newest word of each field', () => {
    const { sprint, messages } = only([later({ status: 'done', owner: 'Mara' }), plan])
    expect(sprint.items).toMatchObject([
      { id: 'EXP-4', points: 5, status: 'done', owner: 'Mara', source: { path: 'plan.md', line: 12 } },
    ])
    expect(messages).toEqual([])
  })

  it('matches it by the words of its title, and renames what refers to it', () => {
    const task = itemFrom({ title: 'Write the query', parent: 'Export invoices' })
    const { sprint } = only([
      plan,
      documentFrom({ ...later({}), sprint: { id: '12', items: [{ ...invoices, id: null }, task] } }),
    ])
    expect(sprint.items.map(({ id, parent }) => [id, parent])).toEqual([
      ['EXP-4', null],
      [null, 'EXP-4'],
    ])
  })

  it('keeps what they disagree on, with both places', () => {
    const { messages } = only([plan, later({ points: 8 })])
    expect(messages).toMatchObject([
      {
        ruleId: 'disagreement',
        severity: 'warning',
        file: 'day.md',
        line: 7,
        reason: 'Unexpected points of `EXP-4`, `8`: plan.md says `5` on line 12',
        related: [{ file: 'plan.md', line: 12 }],
      },
    ])
  })

  it('finds work that comes undone, on a later day or on the same one', () => {
    const done = later({ status: 'done' }, '2026-03-03')
    expect(only([done, { ...later({ status: 'todo' }), path: 'next.md' }]).messages).toHaveLength(1)
    expect(only([done, { ...later({ status: 'todo' }, '2026-03-03'), path: 'next.md' }]).messages).toHaveLength(1)
    expect(only([plan, done]).messages).toEqual([])
  })

  it('keeps two items apart that a document gives the same id', () => {
    const items = [itemFrom({ id: '1', title: 'Dry run' }), itemFrom({ id: '1', title: 'Rollout', status: 'todo' })]
    const daily = later({ id: '1', title: 'Rollout', status: 'done' })
    const { sprint } = only([documentFrom({ path: 'plan.md', sprint: { id: '12', items } }), daily])
    expect(sprint.items.map(({ title, status }) => [title, status])).toEqual([
      ['Dry run', null],
      ['Rollout', 'done'],
    ])
  })
})

describe('what the documents make of a sprint', () => {
  const final = documentFrom({
    path: 'final.md',
    kind: 'final',
    sprint: {
      id: '12',
      title: 'Final report',
      goal: 'Everything shipped',
      status: 'completed',
      points: { committed: null, completed: 5 },
      places: { status: at('final.md', 3), goal: at('final.md', 9) },
      checklist: { total: 3, done: 3 },
    },
  })

  it('takes goal and title from the plan, the rest from the newest, each with its place', () => {
    const first = {
      ...plan,
      sprint: { ...plan.sprint, places: { goal: at('plan.md', 4) }, checklist: { total: 2, done: 0 } },
    }
    expect(only([final, first]).sprint).toMatchObject({
      title: 'Sprint 12',
      goal: 'Invoices leave on time',
      status: 'completed',
      points: { committed: null, completed: 5 },
      checklist: { total: 5, done: 3 },
      places: { goal: { path: 'plan.md' }, status: { path: 'final.md' } },
    })
  })

  it('finds dates that differ, and other words for the goal only as a remark', () => {
    const moved = { ...final, sprint: { ...final.sprint, start: '2026-03-03' } as const }
    const dated = { ...plan, sprint: { ...plan.sprint, start: '2026-03-02' } as const }
    const { sprint, messages } = only([moved, dated])
    expect(sprint.start).toBe('2026-03-02')
    expect(messages.map(({ severity, actual }) => [severity, actual])).toEqual([
      ['info', 'Invoices leave on time'],
      ['warning', '2026-03-02'],
    ])
  })

  it('keeps one baseline, and every measurement apart', () => {
    const tests = (date: CalendarDate, passed: number) =>
      documentFrom({
        path: `${date}.md`,
        kind: 'daily',
        date,
        sprint: { id: '12', tests: [testRunFrom({ role: 'baseline', passed: 90 }), testRunFrom({ passed })] },
      })
    const { sprint } = only([tests('2026-03-03', 95), tests('2026-03-02', 93)])
    expect(sprint.tests.map(({ role, passed, at }) => [role, passed, at])).toEqual([
      ['baseline', 90, null],
      ['actual', 93, '2026-03-02'],
      ['actual', 95, '2026-03-03'],
    ])
  })

  it('unites days, gates and groups', () => {
    const note = (text: string) => ({ text, source: sourceAt(3) })
    const day = {
      date: '2026-03-04',
      day: 3,
      person: null,
      status: null,
      planned: [],
      issues: [],
      blockers: [],
      notes: [],
      tests: null,
    } as const
    const said = (path: string, texts: string[], outcome: 'passed' | null) =>
      documentFrom({
        path,
        kind: 'daily',
        date: '2026-03-04',
        sprint: {
          id: '12',
          days: [
            { ...day, planned: [], issues: [], blockers: [], notes: [], completed: texts.map(note), source: at(path) },
          ],
          gates: [gateFrom({ title: 'Release gate', outcome })],
          groups: [groupFrom({ id: '1', title: 'Staging' }), groupFrom({ id: '1', title: 'Day 1', kind: 'day' })],
        },
      })
    const { sprint } = only([said('a.md', ['Dry run'], null), said('b.md', ['dry run!', 'Rollout'], 'passed')])
    expect(sprint.days.map(({ completed }) => completed.map(({ text }) => text))).toEqual([['dry run!', 'Rollout']])
    expect(sprint.gates.map(({ outcome }) => outcome)).toEqual(['passed'])
    expect(sprint.groups.map(({ title }) => title)).toEqual(['Staging', 'Day 1'])
  })

  it('puts evidence after what is written', () => {
    const tests = [testRunFrom({ passed: 4, failed: 16 })]
    expect(assemble([plan], { tests })[0]?.sprint.tests).toEqual(tests)
    expect(assemble([plan], { tests, sprint: '13' })[0]?.sprint.tests).toEqual([])
  })
})

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary)
const anyItem = fc
  .record({
    id: maybe(fc.constantFrom('a', 'A', 'b', '1')),
    title: fc.constantFrom('Dry run', 'dry run', 'Rollout', ''),
    status: maybe(fc.constantFrom(...ITEM_STATUSES)),
    points: maybe(fc.nat(13)),
    parent: maybe(fc.constantFrom('a', 'Rollout')),
  })
  .map((fields) => itemFrom(fields))
const date = maybe(fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-13'))
const anyDocument = fc
  .record({
    path: fc.constantFrom('plan.md', 'x/plan.md', 'x/day.md', 'x/final.md'),
    kind: fc.constantFrom(...DOCUMENT_KINDS),
    date,
    sprint: fc.record({
      id: maybe(fc.constantFrom('12', 'Sprint 12', '13', '2026-03-03')),
      goal: maybe(fc.constantFrom('Ship', 'Ship it')),
      start: date,
      end: date,
      status: maybe(fc.constantFrom(...SPRINT_STATUSES)),
      items: fc.array(anyItem, { maxLength: 4 }),
      tests: fc.array(
        fc
          .record({ role: fc.constantFrom('baseline', 'actual'), passed: maybe(fc.nat(9)) })
          .map((run) => testRunFrom(run)),
        { maxLength: 2 },
      ),
    }),
  })
  .map((fields) => documentFrom(fields))

describe('laws of assembling', () => {
  it('the order of the documents does not matter', () => {
    const shuffled = fc
      .array(anyDocument, { maxLength: 6 })
      .chain((documents) =>
        fc.tuple(
          fc.constant(documents),
          fc.shuffledSubarray(documents, { minLength: documents.length, maxLength: documents.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([documents, other]) => {
        expect(assemble(other)).toEqual(assemble(documents))
      }),
    )
  })

  it('one document alone is its sprint', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const tests = document.sprint.tests.map((run) => (run.role === 'actual' ? { ...run, at: document.date } : run))
        const { sprint, messages } = only([document])
        expect(sprint).toEqual(sprintFrom({ ...document.sprint, tests }))
        expect(messages).toEqual([])
      }),
    )
  })

  it('every document ends up in one sprint, and every item is kept', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 6 }), (documents) => {
        const assembled = assemble(documents)
        expect(assembled.flatMap((one) => one.documents)).toHaveLength(documents.length)
        const items = assembled.flatMap(({ sprint }) => sprint.items)
        const given = documents.flatMap(({ sprint }) => sprint.items)
        const ids = new Set(items.map(({ id }) => id?.toLowerCase()))
        const titles = new Set(items.map(({ title }) => title.toLowerCase()))
        // A title that another document gives an id to may live on under that id alone.
        const titlesWithId = new Set(given.flatMap(({ id, title }) => (id === null ? [] : [title.toLowerCase()])))
        for (const { id, title } of given) {
          if (id !== null) expect(ids).toContain(id.toLowerCase())
          else if (!titlesWithId.has(title.toLowerCase())) expect(titles).toContain(title.toLowerCase())
        }
      }),
    )
  })
})

describe('owners', () => {
  const person = (name: string, id: string | null = null): Person => ({
    ...{ id, name, kind: 'person', role: null, environment: null, responsibilities: [], contact: null },
    source: sourceAt(2),
  })
  const owners = (people: Person[], ...names: string[]) => {
    const items = names.map((owner, at) => itemFrom({ id: `T-${at}`, title: `Task ${at}`, owner }))
    const [one] = assemble([documentFrom({ sprint: { id: '12', people, items } })])
    return one?.sprint.items.map(({ owner }) => owner)
  }

  it('are named as in the list of people: by id, by name in any letters, by first name, by last name', () => {
    const people = [person('Inês Duarte'), person('Scribe Agent', 'SA-1')]
    expect(owners(people, 'INES', 'Duarte', 'Inês Duarte (Manual)', 'SCRIBE AGENT', 'sa-1', 'Tomasz')).toEqual([
      'Inês Duarte',
      'Inês Duarte',
      'Inês Duarte',
      'Scribe Agent',
      'Scribe Agent',
      'Tomasz',
    ])
  })

  it('stay as they are where a name could be that of one or the other, and where several share the work', () => {
    const people = [person('Ines Okafor'), person('Ines Brandt')]
    expect(owners(people, 'INES', 'Ines Okafor and Ines Brandt')).toEqual(['INES', 'Ines Okafor and Ines Brandt'])
  })

  it('stand at both ends of a handoff too', () => {
    const people = [person('Claude Code'), person('Claude Desktop')]
    const handoffs = [{ from: 'Code', to: 'Desktop', artifact: null, source: sourceAt(9) }]
    const [one] = assemble([documentFrom({ sprint: { id: '12', people, handoffs } })])
    expect(one?.sprint.handoffs).toMatchObject([{ from: 'Claude Code', to: 'Claude Desktop' }])
  })

  it('have one spelling where nobody is listed', () => {
    expect(owners([], 'TOMASZ', 'Tomasz')).toEqual(['Tomasz', 'Tomasz'])
  })

  it('do not disagree in how they are written', () => {
    const item = itemFrom({ id: 'T-1', title: 'Dry run', owner: 'INES' })
    const plan = documentFrom({ sprint: { id: '12', people: [person('Ines Okafor')], items: [item] } })
    const daily = documentFrom({
      kind: 'daily',
      path: 'daily.md',
      sprint: { id: '12', items: [{ ...item, owner: 'Ines Okafor' }] },
    })
    expect(assemble([plan, daily])[0]?.messages).toEqual([])
  })
})

describe('the title', () => {
  const titled = (kind: 'plan' | 'daily' | 'final', date: CalendarDate, title: string) =>
    documentFrom({ kind, date, path: `${title}.md`, sprint: { id: '12', title } })
  it('is that of the plan, else that of the oldest document', () => {
    const evening = titled('final', '2026-03-06', 'Evening report')
    const morning = titled('daily', '2026-03-02', 'Morning plan')
    expect(assemble([evening, morning])[0]?.sprint.title).toBe('Morning plan')
    const plan = titled('plan', '2026-03-04', 'Billing')
    expect(assemble([evening, morning, plan])[0]?.sprint.title).toBe('Billing')
  })
})

describe('tests of the whole suite', () => {
  it('are the same however the suite is named', () => {
    const plan = documentFrom({ sprint: { id: '12', tests: [testRunFrom({ role: 'baseline', passed: 40 })] } })
    const final = documentFrom({
      ...{ kind: 'final', path: 'final.md', date: '2026-03-13' },
      sprint: { id: '12', tests: [testRunFrom({ scope: 'Whole suite', role: 'baseline', passed: 41 })] },
    })
    expect(assemble([plan, final])[0]?.sprint.tests.map(({ passed }) => passed)).toEqual([41])
  })
})

describe('blockers', () => {
  const blocker = { title: 'Dock sign-off', impact: null, item: null, resolution: null, since: null, goneBy: null }
  const waiting = (...lines: number[]) => lines.map((line) => ({ ...blocker, source: sourceAt(line) }))
  it('are one where several teams wait for the same', () => {
    const plan = documentFrom({ sprint: { id: '12', blockers: waiting(4, 9) } })
    expect(assemble([plan])[0]?.sprint.blockers.map(({ source }) => source.line)).toEqual([4])
  })

  it('are two where something is said of one of them alone', () => {
    const [first, second] = waiting(4, 9)
    const blockers = [first, second].flatMap((one, at) =>
      one === undefined ? [] : [{ ...one, impact: at === 0 ? 'Street waits' : null }],
    )
    expect(assemble([documentFrom({ sprint: { id: '12', blockers } })])[0]?.sprint.blockers).toHaveLength(2)
  })

  const none = { kind: 'none' as const, what: 'blocker' as const, level: null, text: 'None', source: sourceAt(9) }
  const day = (date: CalendarDate, says: 'waits' | 'none' | 'nothing') =>
    documentFrom({
      path: date,
      kind: 'daily',
      date,
      claims: says === 'none' ? [none] : [],
      sprint: { id: '12', blockers: says === 'waits' ? waiting(4) : [] },
    })

  it('are gone on the first day on which a later document says that there are none', () => {
    const days = [day('2026-03-02', 'waits'), day('2026-03-03', 'nothing'), day('2026-03-04', 'none')]
    const [later] = assemble([day('2026-03-05', 'none'), ...days])
    expect(later?.sprint.blockers.map(({ goneBy }) => goneBy)).toEqual(['2026-03-04'])
    expect(later && openBlockers(later.sprint)).toEqual([])
  })

  it('are open where they come again, and where nobody says how old they are', () => {
    const again = assemble([day('2026-03-02', 'waits'), day('2026-03-03', 'none'), day('2026-03-04', 'waits')])
    const undated = assemble([documentFrom({ sprint: { id: '12', blockers: waiting(4) } }), day('2026-03-03', 'none')])
    expect([again, undated].map(([one]) => one && openBlockers(one.sprint).length)).toEqual([1, 1])
  })
})
