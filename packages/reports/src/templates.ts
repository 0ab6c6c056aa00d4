import daily from '../templates/daily.hbs'
import final from '../templates/final.hbs'
import day from '../templates/partials/day.hbs'
import frontMatter from '../templates/partials/front-matter.hbs'
import plan from '../templates/plan.hbs'
import retrospective from '../templates/retrospective.hbs'
import status from '../templates/status.hbs'
import tracker from '../templates/tracker.hbs'
import type { Template } from './engine/template.js'
import { SECTIONS } from './sections/index.js'

/** Every template by name: one for each kind of report, one for each section, and the pieces they share. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  daily,
  final,
  plan,
  retrospective,
  status,
  tracker,
  day,
  'front-matter': frontMatter,
  ...Object.fromEntries(SECTIONS.map(({ id, template }) => [id, template])),
}

/**
 * The templates that a user may replace, by name, as they were written.
 *
 * @returns the sources by name, sorted
 * @example
 * templateSources().budgets //=> '## Budgets\n\n{{table columns rows}}\n'
 */
export function templateSources(): Record<string, string> {
  const sources = Object.entries(TEMPLATES).map(([name, { source }]) => [name, source] as const)
  return Object.fromEntries(sources.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
