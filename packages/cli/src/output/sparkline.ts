const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/**
 * Draw figures as a line of characters, for a terminal. The scale begins at zero.
 *
 * @param values the figures; `null` where nothing is known
 * @example
 * sparkline([21, 21, 13, null, 5, 0]) //=> '██▆ ▃▁'
 */
export function sparkline(values: readonly (number | null)[]): string {
  const top = Math.max(0, ...values.map((value) => value ?? 0))
  return values.map((value) => (value === null ? ' ' : stepOf(value, top))).join('')
}

function stepOf(value: number, top: number): string {
  const share = top === 0 ? 0 : Math.max(0, value) / top
  return STEPS[Math.ceil(share * (STEPS.length - 1))] ?? ''
}
