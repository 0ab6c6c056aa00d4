import type { Finding } from '../diagnostics/finding.js'
import { formatNumber, roundNumber } from '../diagnostics/format-range.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { Sprint } from '../model/sprint.js'
import type { DocumentKind } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { groupBy } from '../select/group-by.js'
import { itemsUnder } from '../select/items-under.js'
import { leafItems, rootItems } from '../select/leaf-items.js'
import { nameOfGroup } from '../select/name-of-group.js'
import { sortOf } from '../select/sort-of.js'
import { sumPoints } from '../select/sum-points.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  rows: 'Unexpected total `{stated}`, expected `{sum}`, the sum of its rows',
  items: {
    one: 'Unexpected total `{stated}`, expected `{sum}`, the sum of its only item',
    other: 'Unexpected total `{stated}`, expected `{sum}`, the sum of its {count} items',
  },
  itemsOfGroup: {
    one: 'Unexpected total `{stated}` of `{group}`, expected `{sum}`, the sum of its only item',
    other: 'Unexpected total `{stated}` of `{group}`, expected `{sum}`, the sum of its {count} items',
  },
} as const

const say = sayIn(messages)

/** Between plan and report the scope changes: what was committed is not the sum of what the report lists. */
const REPORTS: ReadonlySet<DocumentKind> = new Set(['retrospective', 'final', 'status', 'daily'])

/** One way to add up what stands under a total. */
interface Reading {
  readonly sum: number
  /** How many items; `null` for the rows of a table. */
  readonly count: number | null
}

/** Every selection of items that a total may mean: all, those not cancelled, those done, at one level or the other. */
function readItems(items: readonly WorkItem[]): Reading[] {
  const levels = [leafItems(items), rootItems(items), items, ...groupBy(items, sortOf).values()]
  if (levels.every((level) => sumPoints(level) === null)) return []
  const selections = levels.flatMap((level) => [
    level,
    level.filter((item) => item.status !== 'cancelled'),
    level.filter((item) => item.status === 'done'),
  ])
  return selections.flatMap((some) => {
    const sum = sumPoints(some)
    return sum === null ? [] : [{ sum, count: some.length }]
  })
}

/** What some of the parts add up to: each alone, all but each, and the first ones in the order of the document. */
function readParts(parts: readonly (readonly WorkItem[])[]): Reading[] {
  const sums = parts.map((part) => sumPoints(part) ?? 0)
  const all = sums.reduce((a, b) => a + b, 0)
  let first = 0
  return sums.flatMap((sum, at) => {
    first += sum
    return [sum, all - sum, first].map((value) => ({ sum: value, count: parts[at]?.length ?? 0 }))
  })
}

/** Of a whole sprint, what is listed may be more than what was committed: stretch goals, a backlog, a last priority. */
function readChoices(items: readonly WorkItem[]): Reading[] {
  const leaves = leafItems(items)
  return [
    ...readParts([...groupBy(leaves, (item) => item.group).values()]),
    ...readParts([...groupBy(leaves, (item) => item.priority).values()]),
  ]
}

function readingsOf(claim: ClaimOf<'points'>, sprint: Sprint): Reading[] {
  if (claim.what === 'table') return claim.sum === null ? [] : [{ sum: claim.sum, count: null }]
  if (claim.what === 'sprint') {
    const readings = readItems(sprint.items)
    return readings.length === 0 ? [] : [...readings, ...readChoices(sprint.items)]
  }
  const content = claim.of === null ? null : itemsUnder(sprint, claim.of)
  return content === null ? [] : readItems(content.items)
}

function sayTotal({ what, of, points }: ClaimOf<'points'>, { sum: all, count }: Reading, { groups }: Sprint): Message {
  const [stated, sum] = [roundNumber(points), roundNumber(all)]
  if (count === null) return say('rows', { stated, sum })
  if (what !== 'group' || of === null) return say('items', { stated, sum, count })
  return say('itemsOfGroup', { stated, sum, group: nameOfGroup(groups, of), count })
}

/**
 * Stated points that no reading of the items under them adds up to.
 * Says nothing where an item has no points, or where the total is that of the items done, of those not cancelled, or of
 * some of the groups, and, in a report, nothing of the points committed to the whole sprint. `--fix` writes the sum
 * into the total row of a table.
 *
 * @example
 * const items = [itemFrom({ title: 'Export invoices', points: 5 }), itemFrom({ title: 'Import rates', points: 3 })]
 * const claim = { kind: 'points', what: 'sprint', of: null, points: 13, sum: null, source: sourceAt(4) }
 * runChecks(documentFrom({ claims: [claim], sprint: { items } }), { checks: [pointsTotal] })[0].reason
 * //=> 'Unexpected total `13`, expected `8`, the sum of its 2 items'
 */
export const pointsTotal: CheckRule = {
  id: 'points-total',
  severity: 'warning',
  messages,
  *run({ kind, claims, sprint }): Iterable<Finding> {
    const all = claims.filter((claim) => claim.kind === 'points')
    const tableLines = new Set(all.flatMap(({ what, source }) => (what === 'table' ? [source.line] : [])))
    for (const claim of all) {
      // The total row of a table may be where the points of the sprint are stated: that is one total.
      if (claim.what === 'sprint' && (tableLines.has(claim.source.line) || REPORTS.has(kind))) continue
      const readings = readingsOf(claim, sprint)
      const [first] = readings
      if (first === undefined || readings.some(({ sum }) => Math.abs(sum - claim.points) < 0.01)) continue
      const [actual, expected] = [formatNumber(claim.points), formatNumber(first.sum)]
      yield {
        ...sayTotal(claim, first, sprint),
        source: claim.source,
        actual,
        expected: [expected],
        // Elsewhere, what does not add up may be a piece of work that is missing.
        fix: claim.what === 'table' ? { source: claim.source, from: actual, to: expected } : null,
      }
    }
  },
}
