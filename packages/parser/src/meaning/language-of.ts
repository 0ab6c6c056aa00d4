import { wordsOf } from '../lexicon/normalise.js'
import { oncePerDocument } from './once-per-document.js'

// So many characters tell a language as surely as a whole book.
const SAMPLE = 12_000
// Below this, a few names could decide.
const LEAST = 3

/** The language that most of a document's frequent short words belong to; `null` where it cannot be told. */
export const languageOf = oncePerDocument<string | null>(({ outline, lexicon }) => {
  const counts = new Map<string, number>()
  for (const word of wordsOf(sample(outline.lines))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = lexicon.languages
    .map(({ language, common }) => {
      const words = new Set(common.flatMap((word) => wordsOf(word)))
      let hits = 0
      for (const word of words) hits += counts.get(word) ?? 0
      return { language, hits }
    })
    .sort((a, b) => b.hits - a.hits)
  const [first, second] = ranked
  if (!first || first.hits < LEAST || first.hits === second?.hits) return null
  return first.language
})

function sample(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length > SAMPLE) break
  }
  return text
}
