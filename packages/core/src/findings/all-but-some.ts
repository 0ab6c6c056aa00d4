import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { Claim } from '../model/claim.js'

/**
 * A status that is said of all groups of a kind, while some of them, by their own status, have not begun.
 *
 * @param claims what a document states
 * @returns a finding for each such line
 */
export function allButSome(claims: readonly Claim[]): Finding[] {
  return claims.flatMap((claim): Finding[] => {
    if (claim.kind !== 'all') return []
    const { text, noun, others, source } = claim
    return [
      {
        reason: `Unexpected ${quote(text)}, expected not all: ${others.length} of the ${noun} ${others.length === 1 ? 'has' : 'have'} yet to begin`,
        source,
        actual: text,
        related: others.map((other) => ({ reason: `${other.of}: ${other.text}`, source: other.source })),
      },
    ]
  })
}
