const RANGE = 2 ** 32

/**
 * Numbers that look random and are the same for the same seed: xorshift with 32 bits.
 *
 * @param seed a whole number
 * @returns a function that gives a whole number from 0 up to, and without, `below`
 * @see https://doi.org/10.18637/jss.v008.i14 (Marsaglia, Xorshift RNGs, 2003)
 * @example
 * const [one, other] = [randomNumbers(7), randomNumbers(7)]
 * one(1000) === other(1000) //=> true
 */
export function randomNumbers(seed: number): (below: number) => number {
  // Small seeds lie close together; a step of a multiplicative generator spreads them. Zero would stay zero.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / RANGE) * below)
  }
}
