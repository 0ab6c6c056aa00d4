import { SprintError } from '@sprint/core'
import type { Chart } from './charts/chart.js'
import { createEngine, type Engine, type TemplateSource } from './engine/create-engine.js'
import { lineKey } from './engine/helpers/figure.js'
import { ownTemplates } from './engine/own-templates.js'
import { tidy } from './engine/tidy.js'
import { MESSAGES } from './messages/index.js'
import type { ReportView } from './report-view.js'
import { TEMPLATES } from './templates.js'
import type { LinkOptions } from './text/source-href.js'

/** How to fill the templates of a report. */
export interface FillOptions extends LinkOptions {
  /** Whether the page shows the formulas of computed figures, so that these can lead there; by default it does. */
  readonly formulas?: boolean
  /** Templates that stand in for the built-in ones of the same name; with a path, errors name it. */
  readonly templates?: Readonly<Record<string, string | TemplateSource>>
}

/**
 * Fill the templates of a report.
 *
 * @param view the view of a report
 * @param options links and templates
 * @param drawChart how to draw a chart
 * @returns Markdown with front matter
 */
export function fillReport(view: ReportView, options: FillOptions, drawChart: (chart: Chart) => string): string {
  const { templates = {}, formulas = true, ...links } = options
  if (links.linkBase !== undefined && !/^(https?:\/\/|[^:]*$)/i.test(links.linkBase)) {
    throw new SprintError(
      'invalid-option',
      `Unexpected linkBase \`${links.linkBase}\`, expected a path or an http address`,
    )
  }
  const engine = Object.keys(templates).length === 0 ? builtIn() : engineWith(templates)
  return tidy(
    engine.fill(view.kind, view, {
      links,
      drawChart,
      doubted: new Set(formulas ? view.sections.findings?.rows.map(({ source }) => lineKey(source)) : []),
      contradicted: new Set(formulas ? contradictedLines(view) : []),
      messages: MESSAGES[view.language],
      hasFormulas: formulas && 'computed' in view.sections,
    }),
  )
}

function contradictedLines({ sections }: ReportView): string[] {
  const rows = sections.evidence?.rows ?? []
  return rows.flatMap(({ verdict, source }) => (verdict === 'contradicted' ? [lineKey(source)] : []))
}

let builtInEngine: Engine | undefined

/** Without templates of the user's own, every report is filled by the same engine: nothing of one is seen by the next. */
function builtIn(): Engine {
  builtInEngine ??= createEngine(TEMPLATES, {})
  return builtInEngine
}

function engineWith(templates: NonNullable<FillOptions['templates']>): Engine {
  return createEngine(TEMPLATES, ownTemplates(templates, Object.keys(TEMPLATES)))
}
