import { emptySprint, type Sprint } from '@sprint/core'
import { buildView, type Preset, type ReportOptions } from '../build-view.js'
import type { ReportView } from '../report-view.js'

const SECTIONS = ['sprints', 'velocity', 'open-actions', 'computed', 'documents'] as const

const TRACKER: Preset<'tracker', (typeof SECTIONS)[number]> = {
  kind: 'tracker',
  title: ({ phrases }) => phrases.titles.tracker(),
  sections: SECTIONS,
}

/** All sprints of a project on one page. */
export type TrackerView = ReportView<'tracker', (typeof SECTIONS)[number]>

/**
 * Put all sprints of a project on one page: points, what was kept of what was said, tests, and actions left open.
 *
 * @param sprints the sprints, oldest first
 * @param options the date of the report
 * @returns plain JSON, for `render` or to be stored as it is
 * @example
 * trackerReport([sprintFrom({ id: '13' }), sprintFrom({ id: '14' })], { date: '2026-03-13' }).kind //=> 'tracker'
 */
export function trackerReport(sprints: readonly Sprint[], options: ReportOptions): TrackerView {
  const newest = sprints.at(-1) ?? emptySprint()
  return buildView(TRACKER, newest, { ...options, earlier: sprints.slice(0, -1) })
}
