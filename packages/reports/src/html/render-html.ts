import type { Chart } from '../charts/chart.js'
import { collectCharts } from '../charts/collect-charts.js'
import { drawSvg } from '../charts/svg/draw-svg.js'
import type { FillOptions } from '../fill-report.js'
import { FRONT_MATTER } from '../managed/region.js'
import { fillParts, joinParts } from '../render-parts.js'
import type { ReportView } from '../report-view.js'
import { CHART_LANGUAGE } from './insert-charts.js'
import { pageOf } from './page.js'
import { toHtml } from './to-html.js'

/**
 * Write a report as one HTML page that needs no other file: style and charts stand in it, no script does, and nothing
 * of a document becomes a tag. It is readable on light and on dark ground, and prints on A4.
 *
 * @param view what `finalReport`, `dailyReport` or `retrospectiveReport` returned, also when read again from JSON
 * @param options where the report will stand, and templates of your own
 * @throws SprintError `invalid-template` where a template of your own is broken
 * @example
 * renderHtml(finalReport(sprint, { date: '2026-03-13' })).startsWith('<!doctype html>') //=> true
 */
export function renderHtml(view: ReportView, options: FillOptions = {}): string {
  const charts = collectCharts(view.sections)
  const marker = (chart: Chart) => `\`\`\`${CHART_LANGUAGE}\n${charts.indexOf(chart)}\n\`\`\``
  const markdown = joinParts(fillParts(view, options, marker).filter(({ name }) => name !== FRONT_MATTER))
  const body = toHtml(
    markdown,
    charts.map((chart, at) => drawSvg(chart, `chart-${at + 1}`)),
  )
  return pageOf(view.title, body, view.language)
}
