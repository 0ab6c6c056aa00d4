import type { Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'

const SECTIONS = [
  'header',
  'summary',
  'today',
  'blockers',
  'tests',
  'burndown',
  'gates',
  'items',
  'handoffs',
  'next-steps',
  'evidence',
  'findings',
  'not-known',
  'computed',
  'documents',
] as const

const DAILY: Preset<'daily', (typeof SECTIONS)[number]> = {
  kind: 'daily',
  title: ({ phrases, formats }, date) => phrases.titles.daily(formats.date(date)),
  sections: SECTIONS,
}

/** Where a sprint stands on one day. */
export type DailyView = ReportView<'daily', (typeof SECTIONS)[number]>

/**
 * Say where a sprint stands on one day.
 *
 * @param sprint the sprint
 * @param options the day of the report, findings and documents
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * dailyReport(sprint, { date: '2026-03-04' }).kind //=> 'daily'
 */
export function dailyReport(sprint: Sprint, options: ReportOptions): DailyView {
  return buildView(DAILY, sprint, options)
}
