import type { Finding } from '../diagnostics/finding.js'
import { formatRange } from '../diagnostics/format-range.js'
import { type HoursReading, type HoursTotal, hoursTotals } from '../findings/hours-readings.js'
import { estimateMessages, leftOutOfEstimates } from '../findings/left-out-of-estimates.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { Range } from '../model/field.js'
import type { Group } from '../model/group.js'
import { nameOfGroup } from '../select/name-of-group.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  rows: 'Unexpected total `{stated} h`, expected `{sum} h`, the sum of its rows',
  items: {
    one: 'Unexpected total `{stated} h`, expected `{sum} h`, the sum of its only item',
    other: 'Unexpected total `{stated} h`, expected `{sum} h`, the sum of its {count} items',
  },
  itemsOfGroup: {
    one: 'Unexpected total `{stated} h` of `{group}`, expected `{sum} h`, the sum of its only item',
    other: 'Unexpected total `{stated} h` of `{group}`, expected `{sum} h`, the sum of its {count} items',
  },
  partsOfGroup: 'Unexpected total `{stated} h` of `{group}`, expected `{sum} h`, the sum of its {parts} parts',
} as const

const say = sayIn(messages)

/** People round estimates; three minutes are no contradiction. */
const TOLERANCE = 0.05

function isWithin(inner: Range, outer: Range): boolean {
  return inner.min >= outer.min - TOLERANCE && inner.max <= outer.max + TOLERANCE
}

/** Whether the work adds up to the total, one piece after the other. */
function addsUp(stated: Range, { sum }: HoursReading): boolean {
  return isWithin(sum, stated) || isWithin(stated, sum)
}

/** Whether the total suffices where several owners work side by side. */
function suffices(stated: Range, { sum, least }: HoursReading): boolean {
  return isWithin(stated, { min: least, max: sum.max })
}

/** Minutes that were added up and rounded to whole hours. */
function isRounded({ min, max }: Range, { sum }: HoursReading): boolean {
  const isNear = (a: number, b: number) => Number.isInteger(a) && Math.abs(a - b) < 0.25
  return isNear(min, sum.min) && isNear(max, sum.max)
}

/** How many totals show whether a document adds up the hours of several owners. */
const HABIT = 3

/**
 * Whether a document adds up the hours of its owners: most of the totals over the work of several do. Then a total that
 * only suffices if they work side by side is none.
 */
function isOneAfterTheOther(totals: readonly HoursTotal[]): boolean {
  const shared = totals.filter(
    ({ claim, readings }) => claim.what === 'group' && readings.some(({ sum, least }) => least < sum.min - TOLERANCE),
  )
  const added = shared.filter(({ stated, readings }) => readings.some((reading) => addsUp(stated, reading)))
  return added.length >= HABIT && added.length * 2 > shared.length
}

function isExact({ min, max }: Range): boolean {
  return min === max
}

function sayTotal({ claim, stated }: HoursTotal, { sum, of, count }: HoursReading, groups: readonly Group[]): Message {
  if (of === 'rows') return say('rows', { stated, sum })
  if (claim.what !== 'group' || claim.of === null) return say('items', { stated, sum, count })
  const group = nameOfGroup(groups, claim.of)
  return of === 'items'
    ? say('itemsOfGroup', { stated, sum, group, count })
    : say('partsOfGroup', { stated, sum, group, parts: count })
}

/**
 * Stated hours that are not what the work under them adds up to, and a table of estimates that leaves out one item.
 * Says nothing where an item has no estimate, where one of two ranges lies within the other, or where the hours
 * that are stated suffice because several owners work side by side, unless the document adds up their hours elsewhere.
 * `--fix` writes the sum into the total row of a table, where it is no range.
 *
 * @example
 * const items = [itemFrom({ title: 'Dry run', hours: 2, group: '2' }), itemFrom({ title: 'Review', hours: 1.5, group: '2' })]
 * const groups = [groupFrom({ id: '2', title: 'Rehearsal', hours: 3 })]
 * const claim = { kind: 'hours', what: 'group', of: '2', hours: 3, range: null, sum: null, source: sourceAt(8) }
 * runChecks(documentFrom({ claims: [claim], sprint: { groups, items } }), { checks: [hoursTotal] })[0].reason
 * //=> 'Unexpected total `3 h` of `2: Rehearsal`, expected `3.5 h`, the sum of its 2 items'
 */
export const hoursTotal: CheckRule = {
  id: 'hours-total',
  severity: 'warning',
  messages: { ...messages, ...estimateMessages },
  *run(document): Iterable<Finding> {
    yield* leftOutOfEstimates(document)
    const totals = hoursTotals(document)
    const isStrict = isOneAfterTheOther(totals)
    for (const total of totals) {
      const { claim, stated, readings } = total
      const [first] = readings
      const isRight = readings.some(
        (reading) =>
          addsUp(stated, reading) ||
          (!isStrict && suffices(stated, reading)) ||
          (claim.what === 'table' && isRounded(stated, reading)),
      )
      if (first === undefined || isRight) continue
      const [from, to] = [formatRange(stated), formatRange(first.sum)]
      const [actual, expected] = [`${from} h`, `${to} h`]
      yield {
        ...sayTotal(total, first, document.sprint.groups),
        source: claim.source,
        actual,
        expected: [expected],
        // Elsewhere, what does not add up may be time between the pieces of work; and ranges are rounded.
        fix:
          claim.what === 'table' && isExact(stated) && isExact(first.sum) ? { source: claim.source, from, to } : null,
      }
    }
  },
}
