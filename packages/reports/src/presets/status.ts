import type { Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'
import { LONG } from '../sections/items.js'

const SECTIONS = [
  'header',
  'summary',
  'next-steps',
  'progress',
  'burndown',
  'blockers',
  'risks',
  'gates',
  'tests',
  'items',
  'evidence',
  'findings',
  'not-known',
  'computed',
  'documents',
] as const

const STATUS: Preset<'status', (typeof SECTIONS)[number]> = {
  kind: 'status',
  title: ({ phrases, formats }, date) => phrases.titles.status(formats.date(date)),
  sections: SECTIONS,
  atEnd: ({ items }) => (items.length > LONG ? ['items'] : []),
}

/** How a sprint stands, for those who do not follow it day by day. */
export type StatusView = ReportView<'status', (typeof SECTIONS)[number]>

/**
 * Say how a sprint stands: what is done, what holds it up, what may go wrong and what has to happen next.
 *
 * @param sprint the sprint
 * @param options the date of the report, findings and documents
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * statusReport(sprint, { date: '2026-03-06' }).kind //=> 'status'
 */
export function statusReport(sprint: Sprint, options: ReportOptions): StatusView {
  return buildView(STATUS, sprint, options)
}
