import type { Finding } from '../diagnostics/finding.js'
import { formatNumber, roundNumber } from '../diagnostics/format-range.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  rows: 'Unexpected total `{stated}` of `{column}`, expected `{sum}`, the sum of its rows',
} as const

const say = sayIn(messages)

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance
}

/** What the last row of a column may be, if it is not the sum: an average, a largest or smallest, or a sum of sums. */
function isOtherwiseRight({ total, rows }: ClaimOf<'total'>, sum: number): boolean {
  const tolerance = Math.max(0.05, 0.005 * rows.length)
  const readings = [sum, sum / rows.length, sum / 2, Math.max(...rows), Math.min(...rows), rows.length]
  return readings.some((reading) => isNear(total, reading, tolerance)) || isNear(total, sum / rows.length, 0.5)
}

/**
 * A number in the total row of a table that is not what the rows above add up to.
 * Says nothing of hours and points, which have rules of their own, and where the number is an average, a largest or a
 * smallest, a number of rows, or the sum where some rows are sums themselves. Where it is the sum without one of the
 * rows, that row may be left out on purpose: that is told as `info`. `--fix` writes any other sum.
 *
 * @example
 * const claim = { kind: 'total', column: 'Pages', total: 75, rows: [16, 19, 14], text: '75', source: sourceAt(9) }
 * runChecks(documentFrom({ claims: [claim] }), { checks: [tableTotal] })[0].reason
 * //=> 'Unexpected total `75` of `Pages`, expected `49`, the sum of its rows'
 */
export const tableTotal: CheckRule = {
  id: 'table-total',
  severity: 'warning',
  messages,
  *run({ claims }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind !== 'total' || claim.rows.length < 2) continue
      const { column, total, rows, source } = claim
      const sum = rows.reduce((a, b) => a + b, 0)
      if (isOtherwiseRight(claim, sum)) continue
      const [actual, expected] = [formatNumber(total), formatNumber(sum)]
      const isWithoutOne = rows.some((row) => isNear(total, sum - row, 0.05))
      yield {
        ...say('rows', { stated: roundNumber(total), column, sum: roundNumber(sum) }),
        source,
        actual,
        expected: [expected],
        ...(isWithoutOne ? { severity: 'info' as const } : { fix: { source, from: actual, to: expected } }),
      }
    }
  },
}
