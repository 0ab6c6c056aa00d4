import { english } from './en.js'
import { createLexicon, type Lexicon } from './lexicon.js'
import type { LanguageWords } from './words.js'

/** Every language that comes with the parser. English first: of two meanings of a word, its own wins. */
export const LANGUAGES: readonly LanguageWords[] = [english]

let built: Lexicon | undefined

/** The lexicon of all languages, built when first asked for. */
export function defaultLexicon(): Lexicon {
  built ??= createLexicon(LANGUAGES)
  return built
}
