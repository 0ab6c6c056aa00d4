import {
  addDays,
  type CalendarDate,
  type Criterion,
  emptySprint,
  refOf,
  type Sprint,
  VERDICT_OUTCOMES,
} from '@sprint/core'
import { itemFrom, sourceAt, sprintFrom } from '@sprint/core/testing'
import type { ReportEvidence } from '@sprint/reports'
import fc from 'fast-check'

const WORDS = ['berth', 'ticket', 'night', 'carriage', 'harbour', 'crane', 'ledger', 'parcel', 'lantern', 'orchard']
const SIGNS = [
  '|',
  '[beta]',
  '`code`',
  '🚀',
  '乗車券',
  '*',
  '_',
  '<b>',
  '{{x}}',
  '\\',
  '&amp;',
  '$',
  '~',
  'ñandú',
  '(draft)',
]

/** A name as people write them, and with signs that mean something to Markdown, HTML or a template. */
const name = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...SIGNS)), {
      maxLength: 4,
    }),
    fc.constantFrom(...WORDS),
  )
  .map(([first, middle, last]) => `${first.slice(0, 1).toUpperCase()}${first.slice(1)} ${[...middle, last].join(' ')}`)

const person = fc.constantFrom('Vesna Kolar', 'Milan Reyes', 'Ana Sørli')
const day = fc.nat(11).map((after) => addDays('2026-05-04', after))
const level = fc.constantFrom('critical', 'high', 'medium', 'low')
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const source = sourceAt(7, 'docs/plan.md')

const outcome = fc.constantFrom(...VERDICT_OUTCOMES)

/** Entries that are told apart by their names. */
const list = <T>(entry: (title: string, at: number) => fc.Arbitrary<T>, maxLength: number) =>
  fc
    .uniqueArray(name, { maxLength, selector: (text) => text.toLowerCase() })
    .chain((titles) => fc.tuple(...titles.map(entry)))

const items = list(
  (title, at) =>
    fc
      .record({
        points: optional(fc.constantFrom(0, 0.5, 1, 3, 5, 8, 13)),
        status: optional(fc.constantFrom('todo', 'in-progress', 'blocked', 'done', 'cancelled')),
        owner: optional(person),
        priority: optional(fc.constantFrom('P0', 'P1', 'P2', 'critical', 'high', 'medium', 'low')),
        type: fc.constantFrom('story', 'task', 'bug'),
        due: optional(day),
      })
      .map((fields) => itemFrom({ id: `NT-${at + 1}`, title, source, ...fields })),
  6,
)

const tests = fc
  .uniqueArray(fc.constantFrom('baseline', 'actual', 'target'), { maxLength: 3 })
  .chain((roles) =>
    fc.tuple(
      ...roles.map((role) =>
        fc
          .record({ passed: fc.nat(400), failed: fc.nat(20), skipped: optional(fc.nat(9)) })
          .map((counts) => ({ scope: null, role, errors: null, total: null, at: null, source, ...counts })),
      ),
    ),
  )

const checks = list((text) => fc.boolean().map((done) => ({ text, done, source })), 3)

const gates = list(
  (title, at) =>
    fc.record({ due: optional(day), authority: optional(person), checks }).map((fields) => ({
      ...{ id: `G${at + 1}`, title, blockedBy: [], blocks: [], consequence: null, outcome: null, source },
      ...fields,
    })),
  3,
)

const risks = list(
  (title) =>
    fc
      .record({ level: optional(level), likelihood: optional(level), mitigation: optional(name) })
      .map((fields) => ({ title, source, ...fields })),
  3,
)

const blockers = list(
  (title) =>
    fc
      .record({ impact: optional(name), resolution: optional(name), since: optional(day) })
      .map((fields) => ({ title, item: null, goneBy: null, source, ...fields })),
  3,
)

const decisions = list(
  (question) =>
    fc.record({ outcome: fc.constantFrom('go', 'no-go', 'pending'), by: optional(person) }).map((fields) => ({
      ...{ question: `${question}?`, options: [], chosen: null, recommendation: null, at: null, source },
      ...fields,
    })),
  2,
)

const criteria = fc
  .tuple(...(['success', 'ready', 'done', 'validation'] as const).map((set) => criteriaOf(set)))
  .map((sets) => sets.flat())

function criteriaOf(set: Criterion['set']) {
  const levels = set === 'success' ? (['must', 'should', 'could'] as const) : ([null] as const)
  return list(
    (text) =>
      fc
        .record({ level: fc.constantFrom(...levels), done: fc.boolean() })
        .map((fields) => ({ text: `${text} ${set}`, metric: null, set, source, ...fields })),
    2,
  )
}

const approvals = list(
  (scope) => fc.record({ by: person, granted: fc.boolean() }).map((fields) => ({ scope, source, ...fields })),
  2,
)

const budgets = list(
  (title) =>
    fc
      .record({ amount: fc.integer({ min: 1, max: 9000 }), unit: fc.constantFrom('hours', 'EUR', 'tokens') })
      .map((fields) => ({ name: title, source, stated: null, ...fields })),
  2,
)

const notes = list((text) => fc.constant({ text, source }), 3)
const actions = list(
  (text) =>
    fc
      .record({ owner: optional(person), due: optional(day) })
      .map((fields) => ({ text, status: null, source, ...fields })),
  2,
)

/** Any sprint that a report can be asked for. */
export const anySprint: fc.Arbitrary<Sprint> = fc
  .record({
    goal: optional(name),
    status: optional(fc.constantFrom('planned', 'active', 'at-risk', 'blocked', 'completed', 'cancelled')),
    lead: optional(person),
    dates: optional(fc.tuple(day, day)),
    points: fc.record({ committed: optional(fc.nat(60)), completed: optional(fc.nat(60)) }),
    lessons: fc.record({ wentWell: notes, toImprove: notes, surprises: notes, recommendations: notes, actions }),
    ...{ items, tests, gates, risks, blockers, decisions, criteria, approvals, budgets },
  })
  .map(({ dates, ...fields }) => {
    const sorted: readonly CalendarDate[] = dates?.toSorted() ?? []
    const [start = null, end = null] = sorted
    const named = { id: '31', title: 'Sprint 31: Night Trains', start, end, lessons: emptySprint().lessons }
    return sprintFrom({ ...named, ...fields })
  })

/** What evidence may make of the items and the tests of a sprint. */
export const anyEvidence = ({ items, tests }: Sprint): fc.Arbitrary<ReportEvidence> =>
  fc
    .tuple(...[...items.map(refOf), ...tests.map(() => null)].map((item) => fc.tuple(fc.constant(item), outcome)))
    .map((marks) => ({
      of: 'all',
      verdicts: marks.map(([item, found]) => ({
        kind: item === null ? 'test-result' : 'item-commits',
        ...{ outcome: found, item, source, claim: '', evidence: '', reason: 'Unexpected `done`, expected `todo`' },
        ...{ messageId: null, data: {}, actual: null, expected: null },
      })),
    }))
