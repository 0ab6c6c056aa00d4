import { Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'

/** The largest suites of one run have some ten thousand. */
const MOST_CASES = 250_000

/**
 * Stop before the tests of a file take more memory than there may be.
 *
 * @param count how many tests were read so far
 * @param file the file
 * @throws `Refusal` where it is too many
 */
export function limitCases(count: number, { places }: ResultFile): void {
  if (count <= MOST_CASES) return
  throw new Refusal(say('tooMany', { most: MOST_CASES }), places.lineAt(0))
}
