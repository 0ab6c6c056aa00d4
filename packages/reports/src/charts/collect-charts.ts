import { type Chart, isChart } from './chart.js'

/**
 * Find every chart of a view, in the order in which the report shows them.
 *
 * @param view any plain JSON
 * @example
 * collectCharts({ burndown: { chart } }) //=> [chart]
 */
export function collectCharts(view: unknown): Chart[] {
  if (typeof view !== 'object' || view === null) return []
  return isChart(view) ? [view] : Object.values(view).flatMap(collectCharts)
}
