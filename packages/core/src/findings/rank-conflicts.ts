import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Claim, ClaimOf } from '../model/claim.js'
import { wordsOf } from '../select/item-key.js'

/** What is said of units with two ranks. */
export const rankMessages = {
  otherScale: 'Unexpected rank `P{rank}` of another sprint beside `Priority {first}`, expected one scale',
  otherScales:
    'Unexpected rank `P{rank}` of another sprint beside `Priority {first}`, expected one scale; so it is in {headings} headings',
  otherRank: 'Unexpected priority `P{rank}` of `{title}`, expected `Priority {first}` as on line {line}',
  twoRanks: 'Unexpected priority `P{rank}` of `{title}`, expected `Priority {first}` as it begins',
} as const

const say = sayIn(rankMessages)

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
  const conflicts = pairs.filter(({ apart }) => apart !== 0)
  const earlier = conflicts.filter(({ first, later }) => isOfEarlier(first, later))
  return [...ofEarlierSprints(earlier), ...conflicts.filter((pair) => !earlier.includes(pair)).map(asFinding)]
}

interface Pair {
  readonly first: Ranked
  readonly later: Ranked
}

// Move the orders (P2 from Sprint 8)
const RANK_OF_SPRINT = /\(\s*P?\d\b[^()]*(\bsprint|спринт|冲刺|スプリント|스프린트)\s*#?\d/iu

/** Whether one heading gives two ranks, one of them that of another sprint. */
function isOfEarlier(first: Ranked, later: Ranked): boolean {
  return first.source.line === later.source.line && RANK_OF_SPRINT.test(later.title)
}

/** A rank of a sprint before is history: but next to a new one the same short name means two things. It is told once. */
function ofEarlierSprints([pair, ...more]: readonly Pair[]): Finding[] {
  if (pair === undefined) return []
  const { first, later } = pair
  const ranks = { rank: later.rank, first: first.rank }
  return [
    {
      ...(more.length === 0 ? say('otherScale', ranks) : say('otherScales', { ...ranks, headings: more.length + 1 })),
      source: later.source,
      actual: `P${later.rank}`,
      expected: [`Priority ${first.rank}`],
      severity: 'info',
      related: more.map((other) => ({ reason: other.later.title, source: other.later.source })),
    },
  ]
}

function asFinding({ first, later }: Pair): Finding {
  const stated = { rank: later.rank, title: later.title, first: first.rank }
  const { line } = first.source
  return {
    ...(line === later.source.line ? say('twoRanks', stated) : say('otherRank', { ...stated, line })),
    source: later.source,
    actual: `P${later.rank}`,
    expected: [`Priority ${first.rank}`],
    severity: 'info',
    related: [{ reason: `${first.title}: Priority ${first.rank}`, source: first.source }],
  }
}
