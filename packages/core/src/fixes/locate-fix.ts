import type { Fix } from '../diagnostics/diagnostic.js'

const DIGITS = /\d/
const LETTER = /\p{L}/u
const MARKS_OF_NUMBERS = /[-–—.,:/\d]/
/** What makes another thing of a number that it stands before. */
const BEFORE_NUMBER = /[#\p{L}_]/u

/**
 * Narrow a fix to the very characters that it replaces.
 *
 * @param fix where to look, and for what
 * @param lines of the file, as its author sees them
 * @returns the same fix with the span of `from` alone; `null` where `from` does not stand there, or more than once
 * @example
 * const fix = { file: 'plan.md', line: 1, column: 1, endLine: 1, endColumn: 19, from: '21', to: '18' }
 * locateFix(fix, ['| Total | 21 | 3 |'])?.column //=> 11
 */
export function locateFix(fix: Fix, lines: readonly string[]): Fix | null {
  const found: Fix[] = []
  for (let line = fix.line; line <= fix.endLine; line++) {
    const text = lines[line - 1] ?? ''
    const start = line === fix.line ? fix.column - 1 : 0
    const end = line === fix.endLine ? fix.endColumn - 1 : text.length
    for (const at of occurrences(text, fix.from)) {
      if (at < start || at + fix.from.length > end) continue
      found.push({ ...fix, line, column: at + 1, endLine: line, endColumn: at + fix.from.length + 1 })
    }
  }
  const [only, second] = found
  return second === undefined ? (only ?? null) : null
}

/** Where a number or a word stands by itself: not as a part of a longer one. */
function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) {
    if (isWhole(text, at, part)) found.push(at)
  }
  return found
}

function isWhole(text: string, at: number, part: string): boolean {
  const [before, behind] = [text.slice(0, at), text.slice(at + part.length)]
  if (!DIGITS.test(part)) return !LETTER.test(before.slice(-1)) && !LETTER.test(behind.slice(0, 1))
  if (BEFORE_NUMBER.test(before.slice(-1))) return false
  if (DIGITS.test(behind.slice(0, 1))) return false
  // `1,250`, `3-5`, `S-12`, `4/7`, `09:21`: the digits are a part of something longer.
  const isEnd = MARKS_OF_NUMBERS.test(before.slice(-1)) && /[\p{L}\d]/u.test(before.slice(-2))
  const isStart = MARKS_OF_NUMBERS.test(behind.slice(0, 1)) && DIGITS.test(behind.slice(1, 2))
  return !isEnd && !isStart
}
