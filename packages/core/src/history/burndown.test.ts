import { describe, expect, it } from 'vitest'
import { burndown, burnup, type ItemStatus } from '../index.js'
import { documentFrom, itemFrom, sourceAt, sprintFrom } from '../testing/index.js'

const invoices = itemFrom({ id: 'S1', title: 'Export invoices', points: 5, status: 'done' })
const rates = itemFrom({ id: 'S2', title: 'Import rates', points: 3 })

describe('burndown', () => {
  const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-05' })
  const plan = documentFrom({ sprint: { items: [invoices, rates].map((item) => ({ ...item, status: null })) } })
  const second = documentFrom({ kind: 'daily', date: '2026-03-03', sprint: { items: [{ ...invoices, points: null }] } })
  const note = { text: 'Finished S2. Reviewed the rest', source: sourceAt(9) }
  const day = { day: 3, person: null, status: null, planned: [], issues: [], blockers: [], notes: [], tests: null }
  const third = documentFrom({
    kind: 'daily',
    sprint: { days: [{ ...day, date: '2026-03-04', completed: [note], source: sourceAt(8) }] },
  })

  it('follows the items from the plan through the days, in any order of the documents', () => {
    const expected = [
      { date: '2026-03-02', remaining: 8, scope: 8, ideal: 6 },
      { date: '2026-03-03', remaining: 3, scope: 8, ideal: 4 },
      { date: '2026-03-04', remaining: 0, scope: 8, ideal: 2 },
      { date: '2026-03-05', remaining: null, scope: null, ideal: 0 },
    ]
    expect(burndown(sprint, [plan, second, third]).days).toEqual(expected)
    expect(burndown(sprint, [third, second, plan]).days).toEqual(expected)
  })

  it('shows work that came in', () => {
    const hotfix = itemFrom({ id: 'H1', title: 'Hotfix', points: 2 })
    const late = documentFrom({ kind: 'status', date: '2026-03-04', sprint: { items: [hotfix] } })
    expect(burndown(sprint, [plan, late]).days[2]).toMatchObject({ scope: 10, remaining: 10 })
  })

  it('counts items, and needs no dates of the sprint', () => {
    expect(burndown(sprintFrom(), [plan, second], { unit: 'items' }).days).toEqual([
      { date: '2026-03-03', remaining: 1, scope: 2, ideal: null },
    ])
  })

  it('is empty without documents', () => {
    expect(burndown(sprintFrom(), []).days).toEqual([])
  })
})

describe('the burndown of documents in git', () => {
  const sprint = sprintFrom({ id: '12', start: '2026-03-02', end: '2026-03-06' })
  const remaining = (revisions: Parameters<typeof burndown>[1]) =>
    burndown(sprint, revisions).days.map((day) => day.remaining)
  const plan = (committed: `${number}-${number}-${number}`, first: ItemStatus, second: ItemStatus, points = 3) => ({
    ...documentFrom({
      sprint: {
        items: [
          { ...invoices, status: first },
          { ...rates, status: second, points },
        ],
      },
    }),
    committed,
  })
  const history = [
    plan('2026-02-27', 'todo', 'todo', 2),
    plan('2026-03-02', 'in-progress', 'todo'),
    plan('2026-03-04', 'done', 'todo'),
  ]

  it('begins with what was planned before the first day, and goes to the newest commit', () => {
    expect(remaining(history)).toEqual([8, 8, 3, null, null])
    expect(burnup(burndown(sprint, history)).map(({ done }) => done)).toEqual([0, 0, 5, null, null])
  })

  it('stands still when the sprint is over', () => {
    expect(remaining([...history, plan('2026-03-09', 'done', 'done')])).toEqual([8, 8, 3, 3, 3])
  })

  it('of a file that came to git after the sprint is that of the file', () => {
    expect(remaining([plan('2026-03-09', 'done', 'todo')])).toEqual([3, 3, 3, 3, 3])
  })

  it('leaves out what the same file said of another sprint', () => {
    const other = documentFrom({ sprint: { id: 'Sprint 11', items: [itemFrom({ title: 'Old work', points: 40 })] } })
    const own = history.map((one) => ({ ...one, sprint: { ...one.sprint, id: 'sprint 12' } }))
    expect(remaining([{ ...other, committed: '2026-03-03' }, ...own])).toEqual([8, 8, 3, null, null])
  })

  it('holds what was last said of an item, wherever it was said', () => {
    const daily = documentFrom({
      path: 'daily.md',
      kind: 'daily',
      date: '2026-03-03',
      sprint: { items: [{ ...rates, points: null, status: 'done' }] },
    })
    // The plan still says that S2 is to do, as it did before: that is no news.
    expect(remaining([...history, daily])).toEqual([8, 5, 0, null, null])
    const reopened = plan('2026-03-05', 'done', 'in-progress')
    expect(remaining([...history, reopened, daily])).toEqual([8, 5, 0, 3, null])
  })

  it('lets work go that the plan no longer lists, even if a daily still speaks of it', () => {
    const without = { ...documentFrom({ sprint: { items: [invoices] } }), committed: '2026-03-05' as const }
    const late = documentFrom({
      path: 'daily.md',
      kind: 'daily',
      date: '2026-03-06',
      sprint: { items: [{ ...rates, status: 'todo' }] },
    })
    expect(remaining([...history, without, late])).toEqual([8, 8, 3, 0, 0])
  })

  it('takes a plan that was committed late from the day that it states', () => {
    const late = { ...plan('2026-03-04', 'todo', 'todo'), date: '2026-03-02' as const }
    expect(remaining([late, plan('2026-03-05', 'done', 'todo')])).toEqual([8, 8, 8, 3, null])
  })
})
