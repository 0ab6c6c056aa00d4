const WIDTH = 24

/**
 * A part of a whole as a bar.
 *
 * @param part how much of it
 * @param whole all of it
 * @example
 * bar(1, 2) //=> '████████████░░░░░░░░░░░░'
 */
export function bar(part: number, whole: number): string {
  const share = whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0
  const full = Math.round(share * WIDTH)
  return '█'.repeat(full) + '░'.repeat(WIDTH - full)
}

/**
 * A part of a whole in percent.
 *
 * @param part how much of it
 * @param whole all of it
 * @example
 * percent(1, 3) //=> '33%'
 */
export function percent(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((100 * part) / whole)}%` : ''
}
