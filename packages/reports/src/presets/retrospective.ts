import type { Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'

const SECTIONS = [
  'header',
  'summary',
  'outcome',
  'velocity',
  'lessons',
  'previous-actions',
  'carry-over',
  'tests',
  'metrics',
  'blockers',
  'evidence',
  'findings',
  'not-known',
  'computed',
  'documents',
] as const

const RETROSPECTIVE: Preset<'retrospective', (typeof SECTIONS)[number]> = {
  kind: 'retrospective',
  title: ({ phrases }) => phrases.titles.retrospective(),
  sections: SECTIONS,
}

/** What was planned and what came of it, and what was learned. */
export type RetrospectiveView = ReportView<'retrospective', (typeof SECTIONS)[number]>

/**
 * Hold what was planned against what came of it, with what was learned.
 *
 * @param sprint the sprint
 * @param options the date of the report, the sprint before, findings and documents
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * retrospectiveReport(sprint, { date: '2026-03-13' }).kind //=> 'retrospective'
 */
export function retrospectiveReport(sprint: Sprint, options: ReportOptions): RetrospectiveView {
  return buildView(RETROSPECTIVE, sprint, options)
}
