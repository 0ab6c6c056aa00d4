/** A limit on the time that is spent waiting. */
export interface Patience {
  /** From now on somebody waits. */
  wait(): void
  /** Nobody waits any more. */
  rest(): void
}

/**
 * Limit the time that is spent waiting, all of it together. What is done with the answers in between does not count.
 *
 * @param ms how long, in milliseconds
 * @param giveUp what happens when it is over
 * @example
 * const patience = patienceOf(30_000, () => child.kill())
 * patience.wait()
 */
export function patienceOf(ms: number, giveUp: () => void): Patience {
  let left = ms
  let since = 0
  let timer: NodeJS.Timeout | undefined
  return {
    wait: () => {
      since = performance.now()
      timer = setTimeout(giveUp, left)
    },
    rest: () => {
      clearTimeout(timer)
      left = Math.max(0, left - (performance.now() - since))
    },
  }
}
