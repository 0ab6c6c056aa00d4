import { drawMermaid } from './charts/mermaid/draw-mermaid.js'
import type { FillOptions } from './fill-report.js'
import type { GeneratedPart } from './managed/region.js'
import { fillParts, joinParts } from './render-parts.js'
import type { ReportView } from './report-view.js'

/** How to write a report. */
export interface RenderOptions extends FillOptions {
  /** `mermaid` by default, which GitHub, GitLab and most sites draw; `none` for plain text. */
  readonly charts?: 'mermaid' | 'none'
}

/**
 * Write a report as Markdown with front matter. The same view gives the same bytes.
 *
 * @param view what `finalReport`, `dailyReport` or `retrospectiveReport` returned, also when read again from JSON
 * @param options where the report will stand, and templates of your own
 * @throws SprintError `invalid-template` where a template of your own is broken
 * @example
 * render(finalReport(sprint, { date: '2026-03-13' }), { reportPath: 'reports/final.md' }) //=> '---\nkind: final\n…'
 */
export function render(view: ReportView, options: RenderOptions = {}): string {
  return joinParts(renderParts(view, options))
}

/**
 * Write a report as Markdown, part by part, so that each can be kept up to date in a file by itself.
 *
 * @param view what `finalReport`, `dailyReport` or `retrospectiveReport` returned, also when read again from JSON
 * @param options where the report will stand, and templates of your own
 * @returns the front matter, the title, and one part for each section
 * @throws SprintError `invalid-template` where a template of your own is broken
 * @example
 * renderParts(finalReport(sprint, { date: '2026-03-13' })).map(({ name }) => name) //=> ['front-matter', 'title', …]
 */
export function renderParts(view: ReportView, options: RenderOptions = {}): readonly GeneratedPart[] {
  const { charts = 'mermaid', ...fill } = options
  return fillParts(view, fill, charts === 'none' ? () => '' : drawMermaid)
}
