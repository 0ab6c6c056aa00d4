import type { Finding } from '../diagnostics/finding.js'
import { formatNumber } from '../diagnostics/format-range.js'
import { quote } from '../diagnostics/quote.js'
import type { Claim } from '../model/claim.js'

/**
 * Figures in a table that lie below the minimum which a condition of the document sets.
 *
 * @param claims what a document states
 * @returns a finding for each figure
 */
export function belowMinimum(claims: readonly Claim[]): Finding[] {
  return claims.flatMap((claim): Finding[] => {
    if (claim.kind !== 'below') return []
    const { column, value, minimum, text, minimumAt, source } = claim
    return [
      {
        reason: `Unexpected ${quote(column)} \`${formatNumber(value)}\` of ${quote(text)}, expected at least \`${formatNumber(minimum)}\` as line ${minimumAt.line} asks`,
        source,
        actual: String(value),
        expected: [String(minimum)],
        // The minimum may be one for the whole, and the figure that of a part.
        severity: 'info',
        related: [{ reason: `At least ${minimum}`, source: minimumAt }],
      },
    ]
  })
}
