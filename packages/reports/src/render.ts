import { SprintError } from '@sprint/core'
import { createEngine, type TemplateSource } from './engine/create-engine.js'
import { ownTemplates } from './engine/own-templates.js'
import { tidy } from './engine/tidy.js'
import { MESSAGES } from './messages/index.js'
import type { ReportView } from './report-view.js'
import { TEMPLATES } from './templates.js'
import type { LinkOptions } from './text/source-href.js'

/** How to write a report. */
export interface RenderOptions extends LinkOptions {
  /** `mermaid` by default, which GitHub, GitLab and most sites draw; `none` for plain text. */
  readonly charts?: 'mermaid' | 'none'
  /** Templates that stand in for the built-in ones of the same name; with a path, errors name it. */
  readonly templates?: Readonly<Record<string, string | TemplateSource>>
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
  const { templates = {}, charts = 'mermaid', ...links } = options
  if (links.linkBase !== undefined && !/^(https?:\/\/|[^:]*$)/i.test(links.linkBase)) {
    throw new SprintError(
      'invalid-option',
      `Unexpected linkBase \`${links.linkBase}\`, expected a path or an http address`,
    )
  }
  const engine = createEngine(TEMPLATES, ownTemplates(templates, Object.keys(TEMPLATES)))
  return tidy(
    engine.fill(view.kind, view, {
      links,
      messages: MESSAGES[view.language],
      ...(charts === 'none' && { drawChart: () => '' }),
    }),
  )
}
