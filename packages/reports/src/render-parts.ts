import type { Chart } from './charts/chart.js'
import { tidy } from './engine/tidy.js'
import { type FillOptions, fillReport } from './fill-report.js'
import { readFileParts } from './managed/read-file-parts.js'
import { FRONT_MATTER, type GeneratedPart } from './managed/region.js'
import type { ReportView } from './report-view.js'

/**
 * Write a report part by part: the front matter, the title, and one part for each section.
 *
 * @param view the view of a report
 * @param options links and templates
 * @param drawChart how to draw a chart
 */
export function fillParts(
  view: ReportView,
  options: FillOptions,
  drawChart: (chart: Chart) => string,
): readonly GeneratedPart[] {
  const text = fillReport(view, options, drawChart)
  const yaml = /^---\n([\s\S]*?)\n?---\n/.exec(text)
  const head = yaml === null ? [] : [{ name: FRONT_MATTER, body: yaml[1] ?? '' }]
  let others = 0
  const parts = readFileParts(text.slice(yaml?.[0].length ?? 0), 'markdown', `${view.kind}.hbs`)
  const body = parts.flatMap((part): GeneratedPart[] => {
    // What a template of the user's own writes beside the parts is a part, too.
    const { name, body: markdown } =
      typeof part === 'string' ? { name: `text-${others + 1}`, body: part } : { name: part.name, body: part.body }
    const tidied = tidy(markdown).trimEnd()
    if (tidied === '') return []
    if (typeof part === 'string') others += 1
    return [{ name, body: tidied }]
  })
  return [...head, ...body]
}

/**
 * Put the parts of a report together, without markers.
 *
 * @param parts the parts, the front matter first
 */
export function joinParts(parts: readonly GeneratedPart[]): string {
  return tidy(parts.map(({ name, body }) => (name === FRONT_MATTER ? `---\n${body}\n---` : body)).join('\n\n'))
}
