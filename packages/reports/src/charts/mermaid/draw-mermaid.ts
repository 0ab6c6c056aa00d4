import { inline } from '../../text/inline.js'
import type { Chart, Plot } from '../chart.js'
import { toneAt } from '../palette.js'
import { drawPlot, hasBarsBesideBars } from './draw-plot.js'
import { drawTimeline } from './draw-timeline.js'
import { gapless, isLine } from './gapless.js'

/**
 * Draw a chart as a Mermaid block, as GitHub, GitLab and most sites show it, with a legend below it where it has
 * several series.
 *
 * @param chart what to draw
 * @returns Markdown
 * @example
 * drawMermaid(chart).split('\n')[0] //=> '```mermaid'
 */
export function drawMermaid(chart: Chart): string {
  if (chart.type === 'plot' && isPoint(chart)) return ''
  const drawing = chart.type === 'plot' ? drawPlot(chart) : drawTimeline(chart)
  const isMany = chart.type === 'plot' && chart.series.length > 1 && !hasBarsBesideBars(chart)
  const legend = isMany ? `\n\n${legendOf(chart)}` : ''
  return `\`\`\`mermaid\n${drawing}\n\`\`\`${legend}`
}

/** Mermaid draws nothing of a line that has one figure. */
function isPoint(plot: Plot): boolean {
  const { labels, series } = gapless(plot)
  return labels.length < 2 || series.some((one) => isLine(one) && one.values.length < 2)
}

function legendOf({ series }: Plot): string {
  return series.map(({ name }, at) => `${toneAt(at).square} ${inline(name)}`).join(' · ')
}
