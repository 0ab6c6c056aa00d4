import { assemble, nextSprint, type Sprint, scopeKey } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import {
  dailyReport,
  finalReport,
  LANGUAGES,
  planReport,
  type ReportOptions,
  type ReportView,
  render,
  retrospectiveReport,
  statusReport,
  trackerReport,
} from '@sprint/reports'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvidence, anySprint } from './any-sprint.js'

/** The facts of a sprint by kind, in an order that does not depend on where a report puts them. */
function factsOf({ tests, items, gates, risks, blockers, decisions, lessons, ...sprint }: Sprint) {
  const { criteria, approvals, budgets, metrics } = sprint
  const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort()
  const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text)
  return {
    sprint: [sprint.id, sprint.goal, sprint.start, sprint.end, sprint.status, sprint.lead, sprint.points],
    items: sorted(
      items.map(({ id, title, type, points, status, owner, priority, due }) => [
        ...[id, title, type, points, status, owner],
        ...[priority, due],
      ]),
    ),
    criteria: sorted(criteria.map(({ text, set, level, done }) => [text, set, level, done])),
    approvals: sorted(approvals.map(({ by, scope, granted }) => [by, scope, granted])),
    metrics: sorted(metrics.map(({ name, target, actual }) => [name, target, actual])),
    budgets: sorted(budgets.map(({ name, amount, unit }) => [name, amount, unit])),
    tests: sorted(tests.map((run) => [scopeKey(run.scope), run.role, run.passed, run.failed, run.skipped])),
    gates: sorted(
      gates.map(({ id, title, due, authority, checks }) => [
        id,
        title,
        due,
        authority,
        checks.map(({ text, done }) => [text, done]),
      ]),
    ),
    risks: sorted(risks.map(({ title, level, likelihood, mitigation }) => [title, level, likelihood, mitigation])),
    blockers: sorted(blockers.map(({ title, impact, since, resolution }) => [title, impact, since, resolution])),
    decisions: sorted(decisions.map(({ question, outcome, by }) => [question, outcome, by])),
    lessons: [
      ...[texts(lessons.wentWell), texts(lessons.toImprove), texts(lessons.surprises), texts(lessons.recommendations)],
      lessons.actions.map(({ text, owner, due }) => [text, owner, due]),
    ],
  }
}

type Fact = keyof ReturnType<typeof factsOf>

function readBack(markdown: string): Sprint {
  const [one] = assemble([parseDocument(markdown, { path: 'reports/report.md' })])
  if (one === undefined) throw new Error('No sprint was read')
  return one.sprint
}

const anyReported = anySprint.chain((sprint) =>
  fc.tuple(fc.constant(sprint), fc.option(anyEvidence(sprint), { nil: undefined })),
)

const OPEN = (sprint: Sprint): Sprint => ({
  ...sprint,
  items: sprint.items.filter(({ status }) => status !== 'done' && status !== 'cancelled'),
})

const REPORTS: Readonly<
  Record<
    string,
    readonly [(sprint: Sprint, options: ReportOptions) => ReportView, readonly Fact[], ((sprint: Sprint) => Sprint)?]
  >
> = {
  final: [
    finalReport,
    [
      ...(['sprint', 'items', 'tests', 'gates', 'risks', 'blockers', 'decisions', 'lessons'] as const),
      ...(['criteria', 'approvals', 'budgets', 'metrics'] as const),
    ],
  ],
  status: [statusReport, ['sprint', 'items', 'tests', 'gates', 'risks', 'blockers']],
  daily: [dailyReport, ['sprint', 'items', 'tests', 'blockers'], OPEN],
  retrospective: [retrospectiveReport, ['sprint', 'tests', 'blockers', 'lessons', 'metrics']],
  plan: [
    planReport,
    [
      ...(['sprint', 'items', 'tests', 'gates', 'risks', 'blockers', 'decisions'] as const),
      ...(['criteria', 'approvals', 'lessons'] as const),
    ],
    nextSprint,
  ],
}

describe.each(Object.entries(REPORTS))(
  'a %s report of any sprint',
  (_, [report, facts, shown = (sprint) => sprint]) => {
    test.each(LANGUAGES)('gives back what it was written from, in %s', (language) => {
      fc.assert(
        fc.property(anyReported, ([sprint, evidence]) => {
          const view = report(sprint, { date: '2026-05-15', language, ...(evidence && { evidence }) })
          const markdown = render(view, { reportPath: 'reports/report.md', charts: 'none' })
          expect(render(view, { reportPath: 'reports/report.md', charts: 'none' })).toBe(markdown)
          const [wanted, read] = [factsOf(shown(sprint)), factsOf(readBack(markdown))]
          for (const fact of facts) expect(read[fact]).toEqual(wanted[fact])
        }),
        { numRuns: 20 },
      )
    })
  },
)

describe('a tracker of any sprints', () => {
  test.each(LANGUAGES)('is taken for no sprint of its own, in %s', (language) => {
    fc.assert(
      fc.property(anySprint, anySprint, (first, second) => {
        const sprints = [first, { ...second, id: '32' }]
        const markdown = render(trackerReport(sprints, { date: '2026-05-15', language }), { charts: 'none' })
        const { kind, sprint } = parseDocument(markdown, { path: 'reports/tracker.md' })
        const { items, tests, metrics, points, blockers } = sprint
        const nothing = {
          items: [],
          tests: [],
          metrics: [],
          blockers: [],
          points: { committed: null, completed: null },
        }
        expect({ kind, id: sprint.id }).toEqual({ kind: 'other', id: null })
        expect({ items, tests, metrics, points, blockers }).toEqual(nothing)
      }),
      { numRuns: 10 },
    )
  })
})
