import { closestMatch } from 'leven'

/**
 * A guess at what a mistyped word was meant to be, to put behind a message.
 *
 * @param word the word as typed
 * @param known the words that exist
 * @returns ` (did you mean …?)`, or nothing where no word is near
 * @example
 * didYouMean('retrospectiv', ['daily', 'retrospective']) //=> ' (did you mean retrospective?)'
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const maxDistance = Math.floor(word.length / 3)
  if (maxDistance === 0) return ''
  const lower = new Map(known.map((name) => [name.toLowerCase(), name]))
  const near = closestMatch(word.toLowerCase(), [...lower.keys()], { maxDistance })
  return near === undefined ? '' : ` (did you mean ${lower.get(near)}?)`
}
