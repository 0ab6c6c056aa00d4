import type { CaseDraft } from './reading.js'
import type { TestCase } from './test-results.js'

/** A name is for people; one that is longer is somebody's data, and would be held once for each test below it. */
const LONGEST_NAME = 500

/**
 * A name of a test or suite: on one line and not endless.
 *
 * @param text as the file has it
 * @example
 * caseName(' adds\n  an item') //=> 'adds an item'
 */
export function caseName(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

/**
 * The path of suites that a test stands in, from the outside in; what only repeats the part before it is left out.
 *
 * @param parts names of suites; empty ones do not count
 * @example
 * suitePath(['pytest', 'tests.test_cart', 'tests.test_cart']) //=> 'pytest > tests.test_cart'
 */
export function suitePath(parts: readonly (string | null | undefined)[]): string | null {
  const names = parts.map((part) => caseName(part ?? '')).filter((name) => name !== '')
  const path = names.filter((name, index) => name !== names[index - 1])
  return path.length === 0 ? null : caseName(path.join(' > '))
}

/**
 * Give each test of a file the identity that it has in every run.
 *
 * @param drafts tests in the order of the file
 * @example
 * const adds = { name: 'adds an item', suite: 'cart' }
 * identifyCases([adds, adds]).map(({ id }) => id) //=> ['cart > adds an item', 'cart > adds an item #2']
 */
export function identifyCases(drafts: readonly CaseDraft[]): TestCase[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const id = draft.suite === null ? draft.name : `${draft.suite} > ${draft.name}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return { id: count === 1 ? id : `${id} #${count}`, ...draft }
  })
}
