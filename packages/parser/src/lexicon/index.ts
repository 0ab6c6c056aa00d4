import { german } from './de.js'
import { languagesOf } from './detect-language.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { italian } from './it.js'
import { japanese } from './ja.js'
import { korean } from './ko.js'
import { languageOfKeys } from './language-of-keys.js'
import { createLexicon, type Lexicon } from './lexicon.js'
import { dutch } from './nl.js'
import { languageOfOwn, type OwnWords } from './own-words.js'
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

/** The lexicon of all languages. */
export function defaultLexicon(): Lexicon {
  return lexiconOf(LANGUAGES, undefined)
}

/**
 * The lexicon for a document: its own language first, so that 'Tag' is a day in a German one, then English, which
 * documents in any language borrow from, then what else it seems to be written in. Where no language can be told, all.
 *
 * @param text some of the document
 * @param own words of one's own; they win over all others
 * @param stated the language that the document says it is in, as a BCP 47 tag; `null` for none
 * @param keys in bold, which may be in another language than the text
 */
export function lexiconFor(
  text: string,
  own?: OwnWords,
  stated: string | null = null,
  keys: Iterable<string> = [],
): Lexicon {
  const tag = stated?.toLowerCase().split('-')[0]
  const said = LANGUAGES.filter(({ language }) => language === tag)
  const [first, ...further] = [...said, ...languagesOf(text, LANGUAGES)]
  if (!first) return lexiconOf(LANGUAGES, own)
  const ofText = [...new Set([first, english, ...further])]
  const ofKeys = languageOfKeys(keys, lexiconOf(ofText, own), LANGUAGES, (words) => lexiconOf([words], undefined))
  return lexiconOf(ofKeys ? [...ofText, ofKeys] : ofText, own)
}

const NO_WORDS: OwnWords = {}
const built = new WeakMap<OwnWords, Map<string, Lexicon>>()

/** Documents of one project share a lexicon. */
function lexiconOf(languages: readonly LanguageWords[], own: OwnWords | undefined): Lexicon {
  const ofOwn = built.get(own ?? NO_WORDS) ?? new Map<string, Lexicon>()
  built.set(own ?? NO_WORDS, ofOwn)
  const name = languages.map(({ language }) => language).join(' ')
  const before = ofOwn.get(name)
  if (before) return before
  const lexicon = createLexicon(own ? [languageOfOwn(own), ...languages] : languages)
  ofOwn.set(name, lexicon)
  return lexicon
}
