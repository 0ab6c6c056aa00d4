import { languageOf } from '../meaning/language-of.js'
import type { Extractor } from './extractor.js'

/** The language that most of the document is written in. */
export const language: Extractor<'language'> = {
  key: 'language',
  extract: (context) => ({ value: languageOf(context) }),
}
