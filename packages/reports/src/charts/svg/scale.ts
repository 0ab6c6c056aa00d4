/** The figures at which an axis is marked, from zero to at least the largest one. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly top: number
}

/**
 * Mark an axis at round figures: 1, 2 or 5 times a power of ten apart, at most six of them.
 *
 * @param largest the largest figure to show
 * @example
 * axisTo(21).ticks //=> [0, 5, 10, 15, 20, 25]
 */
export function axisTo(largest: number): Axis {
  const rough = Math.max(largest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
  // Nothing that is counted here comes in parts of one, so the marks do not either.
  const whole = Math.max(1, step)
  const count = Math.ceil(Math.max(largest, 1) / whole)
  return { ticks: Array.from({ length: count + 1 }, (_, at) => at * whole), top: count * whole }
}
