import { german } from './de.js'
import { languagesOf } from './detect-language.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { italian } from './it.js'
import { japanese } from './ja.js'
import { korean } from './ko.js'
import { createLexicon, type Lexicon } from './lexicon.js'
import { dutch } from './nl.js'
import { polish } from './pl.js'
import { portuguese } from './pt.js'
import { russian } from './ru.js'
import { swedish } from './sv.js'
import { turkish } from './tr.js'
import type { LanguageWords } from './words.js'
import { chinese } from './zh.js'

/** Every language that comes with the parser. English first: of two meanings of a word, its own wins. */
export const LANGUAGES: readonly LanguageWords[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  swedish,
  polish,
  turkish,
  russian,
  chinese,
  japanese,
  korean,
]

const built = new Map<string, Lexicon>()

/** The lexicon of all languages, built when first asked for. */
export function defaultLexicon(): Lexicon {
  return lexiconOf(LANGUAGES)
}

/**
 * The lexicon for a document: its own language first, so that 'Tag' is a day in a German one, then English, which
 * documents in any language borrow from, then what else it seems to be written in. Where no language can be told, all.
 *
 * @param text some of the document
 */
export function lexiconFor(text: string): Lexicon {
  const [first, ...further] = languagesOf(text, LANGUAGES)
  return first ? lexiconOf([...new Set([first, english, ...further])]) : defaultLexicon()
}

function lexiconOf(languages: readonly LanguageWords[]): Lexicon {
  const name = languages.map(({ language }) => language).join(' ')
  const before = built.get(name)
  if (before) return before
  const lexicon = createLexicon(languages)
  built.set(name, lexicon)
  return lexicon
}
