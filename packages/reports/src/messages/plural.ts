import { type Language, localeOf } from './language.js'

/** Picks the form of a word that goes with a count. */
export type Plural = <Form extends string>(count: number, one: Form, other: Form) => Form

/**
 * How a language counts.
 *
 * @param language the language
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 * @example
 * pluralOf('fr')(0, 'tâche', 'tâches') //=> 'tâche'
 */
export function pluralOf(language: Language): Plural {
  let rules: Intl.PluralRules | undefined
  return (count, one, other) => {
    rules ??= new Intl.PluralRules(localeOf(language))
    return rules.select(count) === 'one' ? one : other
  }
}
