import type { Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'
import { LONG } from '../sections/items.js'

const SECTIONS = [
  'header',
  'summary',
  'readiness',
  'items',
  'progress',
  'workload',
  'burndown',
  'velocity',
  'tests',
  'blockers',
  'gates',
  'risks',
  'criteria',
  'decisions',
  'approvals',
  'deliverables',
  'metrics',
  'budgets',
  'carry-over',
  'next-sprint',
  'lessons',
  'handoffs',
  'dependencies',
  'people',
  'escalations',
  'events',
  'days',
  'evidence',
  'findings',
  'not-known',
  'computed',
  'documents',
  'parts-of-groups',
  'item-details',
] as const

const FINAL: Preset<'final', (typeof SECTIONS)[number]> = {
  kind: 'final',
  title: ({ phrases }) => phrases.titles.final(),
  sections: SECTIONS,
  // A list that fills pages comes after what the sprint has come to, beside its details.
  atEnd: ({ items, deliverables }) => [
    ...(items.length > LONG ? (['items', 'parts-of-groups', 'item-details'] as const) : []),
    ...(deliverables.length > LONG ? (['deliverables'] as const) : []),
  ],
}

/** What a sprint has come to: summary, work, tests, gates and readiness, and all that the documents state of it. */
export type FinalView = ReportView<'final', (typeof SECTIONS)[number]>

/**
 * Say what a sprint has come to.
 *
 * @param sprint the sprint
 * @param options the date of the report, findings and documents
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * finalReport(sprint, { date: '2026-03-13' }).kind //=> 'final'
 */
export function finalReport(sprint: Sprint, options: ReportOptions): FinalView {
  return buildView(FINAL, sprint, options)
}
