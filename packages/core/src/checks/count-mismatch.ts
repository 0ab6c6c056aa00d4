import type { Finding } from '../diagnostics/finding.js'
import { formatRange } from '../diagnostics/format-range.js'
import { countedOtherwise, countMessages, leftOutOfSummary } from '../findings/count-claims.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import { GROUP_KINDS } from '../model/group.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  entries: 'Unexpected count `{stated}` of `{noun}`, expected `{listed}` as listed',
  ticked: 'Unexpected count `{text}`, expected `{ticked}/{boxes}` as ticked beneath',
  inDocument: 'Unexpected count `{stated}` of `{noun}`, expected `{all}` as the document has',
} as const

const say = sayIn(messages)

/** What the document has of something, and where the first stands. */
interface Counted {
  readonly counts: readonly number[]
  readonly first: Source
}

interface Entry {
  readonly parent: string | null
  readonly source: Source
}

/** All of them, those of one parent, and those that stand at the top. */
function countOf(entries: readonly Entry[]): Counted | null {
  const [first] = entries
  if (first === undefined || entries.length < 2) return null
  const parts = [...groupBy(entries, ({ parent }) => parent).values()].map((part) => part.length)
  return { counts: [entries.length, ...parts], first: first.source }
}

/** What a noun stands for, in the languages in which kinds of groups have a name of their own. */
function lookUp({ groups, gates }: Sprint, noun: string): Counted | null {
  const singular = noun.toLowerCase().replace(/s$/, '')
  if (singular === 'gate') return countOf(gates.map(({ source }) => ({ parent: null, source })))
  const kind = GROUP_KINDS.find((one) => one === singular)
  return kind === undefined ? null : countOf(groups.filter((group) => group.kind === kind))
}

function* listCounts(claims: readonly ClaimOf<'list-count'>[]): Iterable<Finding> {
  for (const { noun, count, most, listed, source } of claims) {
    if (listed >= count && listed <= (most ?? count)) continue
    const range = { min: count, max: most ?? count }
    const stated = formatRange(range)
    yield {
      ...say('entries', { stated: range, noun, listed }),
      source,
      actual: stated,
      expected: [String(listed)],
      // A range is a rough plan.
      severity: most === null ? 'warning' : 'info',
      fix: most === null ? { source, from: stated, to: String(listed) } : null,
    }
  }
}

function* tickCounts(claims: readonly ClaimOf<'tick-count'>[]): Iterable<Finding> {
  for (const { done, whole, ticked, boxes, text, source } of claims) {
    if (done === ticked && whole === boxes) continue
    const counted = `${ticked}/${boxes}`
    yield {
      ...say('ticked', { text, ticked, boxes }),
      source,
      actual: `${done}/${whole}`,
      expected: [counted],
      fix: { source, from: text, to: text.replace(/^\d+/, String(ticked)).replace(/\d+$/, String(boxes)) },
    }
  }
}

/**
 * A number of things that is not how many of them there are: entries of a list that its heading counts, all the teams,
 * phases or gates of the document, what an item works on or a group aims at, boxes that are ticked; and an output that
 * a numbered summary leaves out.
 * Says nothing where the number is that of a part of them. `--fix` writes the number of entries, and of
 * boxes that are ticked, into the heading of a list.
 *
 * @example
 * const claims = [{ kind: 'list-count', noun: 'shops', count: 6, most: null, listed: 7, source: sourceAt(9) }]
 * runChecks(documentFrom({ claims }), { checks: [countMismatch] })[0].reason
 * //=> 'Unexpected count `6` of `shops`, expected `7` as listed'
 */
export const countMismatch: CheckRule = {
  id: 'count-mismatch',
  severity: 'warning',
  messages: { ...messages, ...countMessages },
  *run(document): Iterable<Finding> {
    const { claims, sprint } = document
    yield* countedOtherwise(claims)
    yield* leftOutOfSummary(document)
    yield* listCounts(claims.filter((claim) => claim.kind === 'list-count'))
    yield* tickCounts(claims.filter((claim) => claim.kind === 'tick-count'))
    for (const claim of claims) {
      const counted = claim.kind === 'count' ? lookUp(sprint, claim.noun) : null
      if (claim.kind !== 'count' || counted === null || counted.counts.includes(claim.count)) continue
      const [all = 0] = counted.counts
      yield {
        ...say('inDocument', { stated: claim.count, noun: claim.noun, all }),
        source: claim.source,
        actual: String(claim.count),
        expected: [String(all)],
        related: [{ reason: 'The first of them', source: counted.first }],
      }
    }
  },
}
