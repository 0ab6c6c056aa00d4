import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { Claim, ClaimOf } from '../model/claim.js'
import { wordsOf } from '../select/item-key.js'

type Ranked = ClaimOf<'priority'>

/** Whether two titles are of one unit: one of them has all words of the other, and that has two at least. */
function isSameUnit(a: Ranked, b: Ranked): boolean {
  const [first, second] = [a, b].map(({ title }) => new Set(wordsOf(title).split(' ')))
  if (first === undefined || second === undefined) return false
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first]
  return fewer.size > 1 && [...fewer].every((word) => more.has(word))
}

/**
 * Units that are given two ranks, as a heading `Priority 3` and `P2` in a table. Where the two always lie as far apart,
 * one count begins with 0 and the other with 1: that is no conflict.
 *
 * @param claims what a document states
 * @returns a finding for each unit with two ranks
 */
export function rankConflicts(claims: readonly Claim[]): Finding[] {
  const ranked = claims.filter((claim) => claim.kind === 'priority')
  const pairs = ranked.flatMap((later, at) => {
    const first = ranked.slice(0, at).find((one) => isSameUnit(one, later))
    return first === undefined ? [] : [{ first, later, apart: later.rank - first.rank }]
  })
  const isShifted = new Set(pairs.map(({ apart }) => apart)).size === 1 && ranked.some(({ rank }) => rank === 0)
  if (isShifted) return []
  return pairs
    .filter(({ apart }) => apart !== 0)
    .map(({ first, later }) => ({
      reason: `Unexpected priority \`P${later.rank}\` of ${quote(later.title)}, expected \`Priority ${first.rank}\`${first.source.line === later.source.line ? ' as it begins' : ` as on line ${first.source.line}`}`,
      source: later.source,
      actual: `P${later.rank}`,
      expected: [`Priority ${first.rank}`],
      severity: 'info',
      related: [{ reason: `${first.title}: Priority ${first.rank}`, source: first.source }],
    }))
}
