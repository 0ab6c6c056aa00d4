import type { Chart } from '../chart.js'
import { drawLegend } from './draw-legend.js'
import { drawSeries } from './draw-series.js'
import { drawTimeline } from './draw-timeline.js'
import { escapeXml } from './escape-xml.js'
import { drawAxes, frameOf, WIDTH } from './frame.js'
import { CHART_STYLE } from './style.js'

/**
 * Draw a chart as SVG that can be read on light and dark ground, with a title and a description for those who do not
 * see it. The same chart gives the same bytes.
 *
 * @param chart what to draw
 * @param id a name that no other chart of the page has
 * @example
 * drawSvg(chart, 'burndown').startsWith('<svg ') //=> true
 */
export function drawSvg(chart: Chart, id: string): string {
  const { height, body } = chart.type === 'plot' ? drawPlot(chart) : drawTimeline(chart)
  const name = escapeXml(id)
  return [
    `<svg class="sprint-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${name}-title ${name}-desc">`,
    `<title id="${name}-title">${escapeXml(chart.title)}</title>`,
    `<desc id="${name}-desc">${escapeXml(chart.description)}</desc>`,
    `<style>${CHART_STYLE}</style>`,
    `<text class="title" x="16" y="22">${escapeXml(chart.title)}</text>`,
    body,
    '</svg>',
  ].join('')
}

function drawPlot(chart: Extract<Chart, { type: 'plot' }>): { readonly height: number; readonly body: string } {
  const frame = frameOf(chart)
  return { height: frame.height, body: drawAxes(chart, frame) + drawSeries(chart, frame) + drawLegend(chart, frame) }
}
