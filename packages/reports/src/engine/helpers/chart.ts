import type { Chart } from '../../charts/chart.js'
import type { HelperOptions } from './helper-options.js'

/**
 * Draw a chart, or nothing where there is none.
 *
 * @param chart a chart of the view; `null` for none
 */
export function chartMarkdown(chart: Chart | null, options: HelperOptions): string {
  return chart === null ? '' : options.data.drawChart(chart)
}
