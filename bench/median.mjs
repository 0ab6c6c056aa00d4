// @ts-check
/**
 * @param {readonly number[]} values
 * @returns {number}
 */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/**
 * Time several things in turn, round by round, so that a busy moment of the machine meets all of them alike.
 * A first round, which warms up, is not counted.
 *
 * @param {number} rounds
 * @param {readonly (() => void)[]} runs
 * @returns {number[]} the median milliseconds of each
 */
export function timeSideBySide(rounds, runs) {
  const laps = Array.from({ length: rounds + 1 }, () =>
    runs.map((run) => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
  return runs.map((_, index) => median(laps.slice(1).map((lap) => lap[index] ?? Number.NaN)))
}
