import type { Claim } from '@sprint/core'
import type { Branch, Fence } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import { readWorkCount } from '../../readers/read-work-count.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * In the box-drawn tree of an item: how many of something its first line says that it works on, and how many the only
 * list of files in it has.
 *
 * ```text
 * > | Run the tests of all 3 exports
 *                      ^^^^^^^^^^^^^
 * > | ├─ Tests:
 * > | │  ├─ orders.sql
 *           ^^^^^^^^^^
 * ```
 */
export const worklist: ClaimReader = ({ outline, lexicon }) =>
  outline.fences.flatMap((fence): Claim[] => {
    const [first] = fence.branches
    const stated = first?.depth === 0 ? readWorkCount(first.line.text, lexicon) : undefined
    if (first === undefined || stated === undefined) return []
    const [list, another] = listsOf(fence)
    if (list === undefined || another !== undefined || Math.abs(list.length - stated.count) > stated.count / 3)
      return []
    return [
      { kind: 'worklist', noun: stated.noun, count: stated.count, listed: list.length, source: first.line.source },
    ]
  })

const FILE = '.'

/** The branches beneath those that end in a colon, where each of them starts with the name of a file. */
function listsOf({ branches }: Fence): Branch[][] {
  return branches
    .filter(({ line }) => endsInColon(line.text))
    .map((head) => branches.filter(({ parent }) => parent === head))
    .filter((list) => list.length > 1 && list.every(({ line }) => line.text.split(' ')[0]?.includes(FILE)))
}
