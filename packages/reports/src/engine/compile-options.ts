/** Every helper that a template may call. A template that calls another one does not compile. */
export const HELPER_NAMES = [
  'cell',
  'chart',
  'check',
  'code',
  'delta',
  'figure',
  'inline',
  'is',
  'link',
  'number',
  'percent',
  'region',
  'say',
  'section',
  'sentence',
  'table',
  'word',
  'yaml',
] as const
export type HelperName = (typeof HELPER_NAMES)[number]

/** Markdown is not HTML, so Handlebars escapes nothing: every free text goes through a helper that escapes for Markdown. */
export const COMPILE_OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  knownHelpers: Object.fromEntries(HELPER_NAMES.map((name) => [name, true])),
}
