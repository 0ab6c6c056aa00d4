import type { CaseStatus } from './test-results.js'

/** A line of TAP that says how a test ended. */
export interface TapPoint {
  readonly status: CaseStatus
  readonly number: number | null
  readonly name: string
  readonly durationMs: number | null
  /** Its subtests follow in braces. */
  readonly isOpen: boolean
}

const POINT = /^(not )?ok(?:\s+(\d{1,9})(?=\s|$))?(?:(?:\s+-)?\s+(.*))?$/
/** What follows the first `#` with a blank before it that no backslash escapes. */
const COMMENT = /(?<=^|\s)#([\s\S]*)$/
const DIRECTIVE = /^\s*(?:skip|todo)/i
const TIME = /^\s*(?:time=|duration_ms )([\d.]{1,20})(ms|s)?\s*$/

/**
 * Read a test point.
 *
 *     not ok 3 - plates restored # TODO the tape is on its way
 *     ^^^^^^ ^   ^^^^^^^^^^^^^^^   ^^^^
 *
 * @param line a line of TAP, without its indentation
 * @returns `null` where it is none
 * @example
 * readTapPoint('ok 14 - record # SKIP tomorrow')?.status //=> 'skipped'
 */
export function readTapPoint(line: string): TapPoint | null {
  const point = POINT.exec(line)
  if (point === null) return null
  const [, not, number, description = ''] = point
  const isOpen = /(?:^|\s)\{$/.test(description)
  // A pair of backslashes is one of the text, and escapes nothing; a line holds no line breaks, so one can stand for it.
  const text = (isOpen ? description.slice(0, -1).trimEnd() : description).replaceAll('\\\\', '\n')
  const comment = COMMENT.exec(text)
  const isLeftOut = DIRECTIVE.test(comment?.[1] ?? '')
  const time = TIME.exec(comment?.[1] ?? '')
  // Any other comment is a part of the name, as in `closes #42`.
  const name = isLeftOut || time !== null ? text.slice(0, comment?.index) : text
  return {
    status: isLeftOut ? 'skipped' : not === undefined ? 'passed' : 'failed',
    number: number === undefined ? null : Number(number),
    name: name.replaceAll('\\#', '#').replaceAll('\n', '\\').trim(),
    durationMs: time === null ? null : durationOf(Number(time[1]), time[2] === 's' ? 1000 : 1),
    isOpen,
  }
}

/**
 * The duration in a line of the YAML below a test point.
 *
 * @param line a line of YAML, without its indentation
 * @example
 * readTapDuration('duration_ms: 1.25') //=> 1.25
 */
export function readTapDuration(line: string): number | null {
  const value = /^duration_ms:\s*([\d.]{1,20})$/.exec(line)?.[1]
  return value === undefined ? null : durationOf(Number(value), 1)
}

function durationOf(value: number, factor: number): number | null {
  return Number.isFinite(value) ? value * factor : null
}
