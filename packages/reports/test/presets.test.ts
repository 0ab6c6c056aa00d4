import type { Sprint } from '@sprint/core'
import { describe, expect, test } from 'vitest'
import {
  dailyReport,
  finalReport,
  planReport,
  type ReportOptions,
  render,
  retrospectiveReport,
  statusReport,
  trackerReport,
} from '../src/index.js'
import { giftCards } from './support/gift-cards.js'
import { longPlan } from './support/long-plan.js'

const REPORTS = [
  finalReport,
  dailyReport,
  retrospectiveReport,
  statusReport,
  planReport,
  (sprint: Sprint, options: ReportOptions) => trackerReport([sprint], options),
]
const SPRINTS = { 'gift-cards': giftCards, 'long-plan': longPlan }

describe.each(Object.entries(SPRINTS))('%s', (name, sprint) => {
  const views = REPORTS.map((report) => report(sprint, { date: '2026-03-11' }))

  test.each(views)('$kind report', async (view) => {
    const markdown = render(view, { reportPath: 'docs/sprint-14/reports/report.md' })
    await expect(markdown).toMatchFileSnapshot(`fixtures/presets/${view.kind}/${name}/output.md`)
  })

  test.each(views)('$kind report is the same when its view was stored as JSON', (view) => {
    expect(render(JSON.parse(JSON.stringify(view)))).toBe(render(view))
  })
})
