import { detectLanguage } from '../lexicon/detect-language.js'
import { oncePerDocument } from './once-per-document.js'

/** The language that most of a document is written in, as a BCP 47 tag; `null` where it cannot be told. */
export const languageOf = oncePerDocument<string | null>(({ outline, lexicon }) =>
  detectLanguage(outline.lines.join('\n'), lexicon.languages),
)
