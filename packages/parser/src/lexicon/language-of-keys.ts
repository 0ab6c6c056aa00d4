import type { Lexicon } from './lexicon.js'
import type { LanguageWords } from './words.js'

// Fewer unknown keys than these, or a smaller share, and there is nothing to wonder about.
const LEAST = 3
const SHARE_UNKNOWN = 0.1
// So many of the unknown keys are words of a language by more than chance: of few most, of many some.
const SHARE_OF_HITS = 0.12
const LEAST_HITS = 3

/**
 * The language of the keys of a document, where it is another than that of its text: a form in German that was filled
 * in in English. The text does not tell it, for keys have none of the short words by which a language is told.
 *
 * @param keys of the fields of the document
 * @param lexicon of the languages of its text
 * @param languages to choose from
 * @param lexiconOf one of them alone
 */
export function languageOfKeys(
  keys: Iterable<string>,
  lexicon: Lexicon,
  languages: readonly LanguageWords[],
  lexiconOf: (words: LanguageWords) => Lexicon,
): LanguageWords | undefined {
  const distinct = [...new Set(keys)]
  const unknown = distinct.filter((key) => !isKnown(key, lexicon))
  if (unknown.length < LEAST || unknown.length < distinct.length * SHARE_UNKNOWN) return undefined
  const least = Math.max(Math.min(LEAST_HITS, unknown.length), unknown.length * SHARE_OF_HITS)
  const ranked = languages
    .filter((words) => !lexicon.languages.includes(words))
    .map((words) => ({ words, hits: hitsOf(lexiconOf(words), unknown) }))
    .sort((a, b) => b.hits - a.hits)
  const [best] = ranked
  return best && best.hits >= least ? best.words : undefined
}

function hitsOf({ fields, sections }: Lexicon, keys: readonly string[]): number {
  return keys.filter((key) => fields.whole(key) !== undefined || sections.whole(key) !== undefined).length
}

function isKnown(key: string, { fields, sections }: Lexicon): boolean {
  return fields.find(key).length > 0 || sections.find(key).length > 0
}
