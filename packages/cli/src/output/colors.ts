import picocolors from 'picocolors'
import type { Io, Output } from '../io.js'

export type Colors = ReturnType<typeof picocolors.createColors>

/**
 * The colours for a stream: none unless it is a terminal and the user wants them.
 *
 * @param output where the text goes
 * @param io for `NO_COLOR`, `FORCE_COLOR` and `TERM`
 * @param wanted `false` after `--no-color`
 * @example
 * colorsFor(io.stdout, io, true).bold('Sprint 12')
 */
export function colorsFor(output: Output, io: Io, wanted: boolean): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0'
  const refused = !wanted || (NO_COLOR !== undefined && NO_COLOR !== '')
  return picocolors.createColors(!refused && (forced || (output.isTTY && TERM !== 'dumb')))
}
