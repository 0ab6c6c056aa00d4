import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { pattern } from '../pattern/pattern.js'

/** `3/5`: how many are done of how many. */
export interface TickCount {
  readonly done: number
  readonly whole: number
  readonly text: string
  readonly start: number
}

// > | Checklist (3/5)     Done: 3 of 5     3/5 tasks complete:     Tasks: 3/5 (60%)
//               ^^^^^          ^^^^^^     ^^^                           ^^^
const countPattern = lexiconPattern((languages) => {
  const of = wordPattern(languages.flatMap((words) => words.of ?? []))
  return pattern()`(?<![\p{L}\d.,/:-])(\d{1,3})(?:\s?\/\s?|\s${of}\s)(\d{1,3})(?![\d/%.,-])`
})
const CLOSING = /^\s?[)\]）】]?\s?(?:[(（]\s?\d{1,3}\s?%\s?[)）])?\s?[:：]?$/u
const OPENED = /[:：(（[【–—-]\s?$/u

/**
 * How many of how many a heading or a lead-in says to be done. `Phase 1/3` is a name, `3/5 points` counts no boxes.
 *
 * @param text the heading or lead-in
 * @example
 * readTickCount('Checklist (3/5)', lexicon)?.done //=> 3
 */
export function readTickCount(text: string, lexicon: Lexicon): TickCount | undefined {
  if (!/\d/.test(text)) return undefined
  const match = countPattern(lexicon).exec(lowerCase(text))
  if (!match) return undefined
  const [written, done, whole] = match
  const before = text.slice(0, match.index)
  const behind = text.slice(match.index + written.length).replace(CLOSING, '')
  const isMeant = behind === '' ? isLabelled(before) || saysDone(before, lexicon) : saysDone(behind, lexicon)
  if (!isMeant || Number(done) > Number(whole)) return undefined
  return {
    done: Number(done),
    whole: Number(whole),
    text: text.slice(match.index, match.index + written.length),
    start: match.index,
  }
}

const isLabelled = (before: string) => OPENED.test(before)

/** Whether words say nothing but what is counted and that it is done: 'tasks', 'completed', 'tasks complete'. */
function saysDone(words: string, { itemStatuses, itemTypes }: Lexicon): boolean {
  const statuses = itemStatuses.find(words)
  const types = itemTypes.find(words)
  const share = [...statuses, ...types].reduce((sum, match) => sum + match.share, 0)
  return share > 0.99 && statuses.every(({ meaning }) => meaning === 'done')
}
