import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { readFilePath } from './read-file-path.js'

/** A heading that a line refers to by its name in quotes. */
export interface NamedReference {
  readonly target: string
  readonly start: number
}

const patternOf = lexiconPattern((languages) => {
  const words = wordPattern(languages.flatMap(({ refersTo }) => refersTo ?? []))
  // > | the files listed in "What to Read First"
  //               ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
  return new RegExp(String.raw`${words}\s["“„«]([^"“”„«»]{4,60})["”“»]`, 'gu')
})

/**
 * The headings that a line refers to by name: `listed in "What to Read First"`. Where it names a file too, the heading
 * is one of that file.
 *
 * @example
 * readReferences('Read the files listed in "Sources"', lexicon)[0]?.target //=> 'Sources'
 */
export function readReferences(text: string, lexicon: Lexicon): NamedReference[] {
  if (!/["“„«]/.test(text) || namesFile(text)) return []
  return matchesOf(lowerCase(text), patternOf(lexicon)).map((match) => {
    const target = match[1] ?? ''
    const start = match.index + match[0].length - target.length - 1
    return { target: text.slice(start, start + target.length).trim(), start }
  })
}

function namesFile(text: string): boolean {
  return text.split(/[\s()]+/).some((word) => readFilePath(word) !== undefined)
}
