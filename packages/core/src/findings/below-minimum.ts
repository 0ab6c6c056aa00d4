import type { Finding } from '../diagnostics/finding.js'
import { roundNumber } from '../diagnostics/format-range.js'
import { sayIn } from '../messages/say.js'
import type { Claim } from '../model/claim.js'

/** What is said of a figure below its minimum. */
export const belowMinimumMessages = {
  belowMinimum: 'Unexpected `{column}` `{value}` of `{text}`, expected at least `{minimum}` as line {line} asks',
} as const

const say = sayIn(belowMinimumMessages)

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
        ...say('belowMinimum', {
          column,
          value: roundNumber(value),
          text,
          minimum: roundNumber(minimum),
          line: minimumAt.line,
        }),
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
