import type { Finding } from '../diagnostics/finding.js'
import { fitsShare, shareLike, smallestCount } from '../feasibility/share.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  minimum:
    'Unexpected `{part}` of {whole} for at least `{percent, percent}`, expected `{needed}`: {part} are {share, percent}',
  exact: 'Unexpected `{percent, percent}`, expected `{share, percent}` for {part} of {whole}',
} as const

const say = sayIn(messages)

/** At least so many of a whole, said to be at least such a share. */
function minimum({ part, whole, percent, source }: ClaimOf<'percentage'>): Finding[] {
  const needed = smallestCount(percent, whole)
  // A share may be rounded where its count is exact.
  if (shareLike(part, whole, percent) >= percent) return []
  const share = shareLike(part, whole, 0.1)
  return [
    {
      ...say('minimum', { part, whole, percent, needed, share }),
      source,
      actual: String(part),
      expected: [String(needed)],
    },
  ]
}

function exact({ part, whole, percent, source }: ClaimOf<'percentage'>): Finding[] {
  // Some write down how much is left.
  if (fitsShare(part, whole, percent) || fitsShare(whole - part, whole, percent)) return []
  const share = shareLike(part, whole, percent)
  return [
    {
      ...say('exact', { percent, share, part, whole }),
      source,
      actual: `${percent}%`,
      expected: [`${share}%`],
      fix: { source, from: `${percent}%`, to: `${share}%` },
    },
  ]
}

/**
 * A share that is not what its part of its whole comes to, or a minimum count that does not reach its minimum share.
 * Says nothing where rounding up, down or to the nearest gives the share, or where the share is that of the rest.
 * `--fix` writes the share that the counts come to.
 *
 * @example
 * const claim = { kind: 'percentage', part: 68, whole: 72, percent: 95, atLeast: true, text: '68+ (95%+)', source: sourceAt(5) }
 * runChecks(documentFrom({ claims: [claim] }), { checks: [percentage] })[0].reason
 * //=> 'Unexpected `68` of 72 for at least `95%`, expected `69`: 68 are 94.4%'
 */
export const percentage: CheckRule = {
  id: 'percentage',
  severity: 'warning',
  messages,
  *run({ claims }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind !== 'percentage' || claim.whole <= 0 || claim.part > claim.whole) continue
      yield* claim.atLeast ? minimum(claim) : exact(claim)
    }
  },
}
