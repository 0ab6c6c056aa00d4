import type { Chart } from '../../charts/chart.js'
import { drawMermaid } from '../../charts/mermaid/draw-mermaid.js'
import type { HelperOptions } from './helper-options.js'

/**
 * Draw a chart, or nothing where there is none.
 *
 * @param chart a chart of the view; `null` for none
 */
export function chartMarkdown(chart: Chart | null, options: HelperOptions): string {
  const { drawChart = drawMermaid } = options.data
  return chart === null ? '' : drawChart(chart)
}
