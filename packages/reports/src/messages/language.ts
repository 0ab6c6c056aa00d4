/** The languages that a report can be written in, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where English writes a date, it does so as most of the world does: 13 March 2026. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', pt: 'pt' }

/**
 * The locale that numbers, dates and lists of a language are written by.
 *
 * @param language of the report
 * @example
 * localeOf('en') //=> 'en-GB'
 */
export function localeOf(language: Language): string {
  return LOCALES[language]
}
