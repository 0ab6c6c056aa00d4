import { assemble, type Sprint, scopeKey } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import {
  dailyReport,
  finalReport,
  LANGUAGES,
  type ReportOptions,
  type ReportView,
  render,
  retrospectiveReport,
  statusReport,
} from '@sprint/reports'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySprint } from './any-sprint.js'

/** The facts of a sprint by kind, in an order that does not depend on where a report puts them. */
function factsOf({ tests, items, gates, risks, blockers, decisions, lessons, ...sprint }: Sprint) {
  const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort()
  const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text)
  return {
    sprint: [sprint.id, sprint.goal, sprint.start, sprint.end, sprint.status, sprint.lead, sprint.points],
    items: sorted(
      items.map(({ id, title, points, status, owner, priority, due }) => [
        id,
        title,
        points,
        status,
        owner,
        priority,
        due,
      ]),
    ),
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
  final: [finalReport, ['sprint', 'items', 'tests', 'gates', 'risks', 'blockers', 'decisions', 'lessons']],
  status: [statusReport, ['sprint', 'items', 'tests', 'gates', 'risks', 'blockers']],
  daily: [dailyReport, ['sprint', 'items', 'tests', 'blockers'], OPEN],
  retrospective: [retrospectiveReport, ['sprint', 'tests', 'blockers', 'lessons']],
}

describe.each(Object.entries(REPORTS))(
  'a %s report of any sprint',
  (_, [report, facts, shown = (sprint) => sprint]) => {
    test.each(LANGUAGES)('gives back what it was written from, in %s', (language) => {
      fc.assert(
        fc.property(anySprint, (sprint) => {
          const view = report(sprint, { date: '2026-05-15', language })
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
