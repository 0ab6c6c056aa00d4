import type { ClaimOf } from '../model/claim.js'
import type { Range } from '../model/field.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { groupBy } from '../select/group-by.js'
import { hoursOf, sumHours } from '../select/hours-of.js'
import { itemsUnder } from '../select/items-under.js'
import { leafItems } from '../select/leaf-items.js'

/** One way to add up what stands under a total. `least` is lower than the sum where people work side by side. */
export interface HoursReading {
  readonly sum: Range
  readonly least: number
  readonly of: 'rows' | 'items' | 'parts'
  /** How many of them. */
  readonly count: number
}

/** A total with every way to add up what stands under it. */
export interface HoursTotal {
  readonly claim: ClaimOf<'hours'>
  readonly stated: Range
  readonly readings: readonly HoursReading[]
}

/**
 * The hours that a document states for what stands under them, with every way to add that up.
 *
 * @param document a document as it was read
 * @returns the totals under which there is something to add up
 */
export function hoursTotals({ claims, sprint }: SprintDocument): HoursTotal[] {
  return claims.flatMap((claim) => {
    const stated = claim.kind === 'hours' ? hoursOf({ hours: claim.hours, hoursRange: claim.range }) : null
    if (claim.kind !== 'hours' || stated === null) return []
    const readings = readingsOf(claim, sprint, stated)
    return readings.length === 0 ? [] : [{ claim, stated, readings }]
  })
}

/** The hours that have to pass at least: those of the busiest owner, where there are several. */
function leastHours(items: readonly WorkItem[], sum: Range): number {
  const owners = [...groupBy(items, (item) => item.owner).values()]
  return Math.min(sum.min, Math.max(...owners.map((own) => sumHours(own)?.min ?? 0)))
}

function readItems(items: readonly WorkItem[]): HoursReading[] {
  const leaves = leafItems(items)
  return [leaves, leaves.filter((item) => item.status !== 'cancelled')].flatMap((some) => {
    const sum = sumHours(some)
    return sum === null ? [] : [{ sum, least: leastHours(some, sum), of: 'items' as const, count: some.length }]
  })
}

function readGroup(sprint: Sprint, ref: string): HoursReading[] {
  const content = itemsUnder(sprint, ref)
  if (content === null) return []
  const parts = content.direct.length === 0 ? sumHours(content.children) : null
  const byParts =
    parts === null ? [] : [{ sum: parts, least: parts.min, of: 'parts' as const, count: content.children.length }]
  return [...readItems(content.items), ...byParts]
}

function readingsOf(claim: ClaimOf<'hours'>, sprint: Sprint, stated: Range): HoursReading[] {
  if (claim.what === 'table')
    return claim.sum === null ? [] : [{ sum: claim.sum, least: claim.sum.min, of: 'rows', count: 0 }]
  if (claim.what === 'group') return claim.of === null ? [] : readGroup(sprint, claim.of)
  // Hours of a sprint may be its capacity: only more work than that is a contradiction.
  return readItems(sprint.items).filter(({ sum }) => sum.min > stated.max)
}
