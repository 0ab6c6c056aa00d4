import { nextSprint, type Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'

const SECTIONS = [
  'header',
  'taken-over',
  'items',
  'blockers',
  'gates',
  'risks',
  'criteria',
  'decisions',
  'approvals',
  'deliverables',
  'tests',
  'metrics',
  'lessons',
  'dependencies',
  'people',
  'escalations',
  'not-known',
  'computed',
  'item-details',
] as const

const PLAN: Preset<'plan', (typeof SECTIONS)[number]> = {
  kind: 'plan',
  title: ({ phrases }) => phrases.titles.plan(),
  sections: SECTIONS,
}

/** A draft of the sprint that follows. */
export type PlanView = ReportView<'plan', (typeof SECTIONS)[number]>

/**
 * Draft the next sprint's plan from what a sprint leaves open.
 *
 * @param sprint the sprint that ends
 * @param options the date of the report
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * planReport(sprintFrom({ id: '14' }), { date: '2026-03-13' }).sprint //=> '15'
 */
export function planReport(sprint: Sprint, options: ReportOptions): PlanView {
  // What checks and evidence say of the sprint that ends is told by its own reports.
  const { evidence: _, ...others } = options
  return buildView(PLAN, nextSprint(sprint), { ...others, findings: [], history: [], previous: sprint })
}
