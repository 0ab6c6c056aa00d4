import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { hasLetter } from '../pattern/has-letter.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

const ID = String.raw`\d{4}-\d{2}-\d{2}|\d{4}-W?\d{2}|\p{Lu}{1,3}\d+(?:\.\d+)*-\d+|\p{Lu}{0,3}-?\d+(?:\.\d+)*\p{Lu}?`
const END = String.raw`(?![\p{L}\p{N}%])`
// > | 第3冲刺   2nd Sprint   3. Sprint
//       ^       ^^^         ^^
const BEFORE = pattern()`(?<![\d.\p{L}])(第\s*)?(\d{1,3})\s*(\.|[ºª°]|\p{Ll}{2,3}|[次个個回차]|번째)?\s*$`
const ALONE = pattern()`^\s*#?(${ID})${END}`

// > | Sprint 9   Sprint #7   Sprint n.º 4   Sprint: 2.6   Sprint B1   Sprint A –   Sprints 3-5   Sprint 1 & 2
//            ^           ^             ^           ^^^          ^^          ^            ^^^           ^^^^^
const BEHIND = pattern()`^\s*(?:[#№:_]|n\.?[o°º]\.?|-)?\s*(?:(${ID})${END}|(\p{Lu})(?=\s*(?:[:：–—|)]|-\s|$)))(?:\s?(?:[-–—&+,/]|\p{L}{1,3}\s)\s?#?(\d+)${END}(?!\s?\p{L}))?`

// > | Sprint No. 4   спринт номер 4
//     ^^^^^^^^^^     ^^^^^^^^^^^^
const NEXT_WORD = pattern()`^\s?(\p{L}+)`

const sprintPattern = lexiconPattern((languages) => {
  const number = languages.flatMap((words) => words.fields.number ?? []).filter(hasLetter)
  const sprint = languages.flatMap((words) => words.sprint)
  return pattern('g')`${wordPattern(sprint)}(?:\s*${wordPattern(number)}\.?(?=\s*[:：#№]?\s*[\p{L}-]{0,4}\d))?`
})

const namesSprint = lexiconGate((words) => words.sprint)

/**
 * The numbers or labels of the sprints that a text names, in order, each once.
 *
 * @param text a heading or a line
 * @param lexicon for the words for a sprint
 * @example
 * readSprintIds('Phase 2, Sprint 14A: Search', lexicon) //=> ['14A']
 */
export function readSprintIds(text: string, lexicon: Lexicon): string[] {
  if (!namesSprint(text, lexicon)) return []
  const ids: string[] = []
  for (const match of matchesOf(lowerCase(text), sprintPattern(lexicon))) {
    const end = match.index + match[0].length
    const behind = BEHIND.exec(text.slice(end))
    if (behind && !isAmount(text.slice(end), behind, lexicon)) {
      ids.push(behind[1] ?? behind[2] ?? '')
      if (behind[3]) ids.push(behind[3])
      continue
    }
    const before = BEFORE.exec(text.slice(0, match.index))
    if (before?.[2] && isOrdinal(before, text.slice(end))) ids.push(before[2])
  }
  return [...new Set(ids)].filter((id) => id !== '')
}

/**
 * The id that the value of a sprint's field starts with.
 *
 * @example
 * readSprintLabel('#7 (two weeks)', lexicon) //=> '7'
 */
export function readSprintLabel(value: string, lexicon: Lexicon): string | undefined {
  return readSprintIds(value, lexicon)[0] ?? ALONE.exec(value)?.[1]
}

/** `Sprint 2 weeks` tells a length, `sprint 30 hours` an amount. */
function isAmount(behind: string, match: RegExpExecArray, lexicon: Lexicon): boolean {
  const word = NEXT_WORD.exec(behind.slice(match[0].length))?.[1]
  return (
    word !== undefined && match[1] !== undefined && /^\d+$/.test(match[1]) && lexicon.units.whole(word) !== undefined
  )
}

/** `1. Sprint goal` is a numbered heading; `3. Sprint` alone, and `3rd sprint`, number the sprint. */
function isOrdinal([, ordinal, , mark = ordinal]: RegExpExecArray, behind: string): boolean {
  if (mark === undefined) return false
  return mark !== '.' || /^\s*(?:$|[-–—:：(|])/u.test(behind)
}
