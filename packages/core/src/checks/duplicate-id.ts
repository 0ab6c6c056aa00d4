import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { wordsOf } from '../select/item-key.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  sameId: 'Unexpected id `{id}` of `{title}`, expected another: `{other}` on line {line} has it',
  sameGroup:
    'Unexpected id `{id}` of `{title}`, expected another, or one title for both: `{other}` on line {line} has it',
} as const

const say = sayIn(messages)

/** A bare number counts the entries of its list, and begins anew with the next. */
const BARE_NUMBER = /^#?\d+$/

/** An id with the title that it is given to. */
interface Named {
  readonly id: string
  readonly title: string
  /** What it stands under, where that is known. */
  readonly under: string | null
  readonly source: Source
}

/** What tells how far a unit is, or how large, is no title of it: `COMPLETED`, `100% complete`, `Tasks: 8 points`. */
function isTitle(title: string): boolean {
  return !SAYS_STATE.test(title) && !SAYS_SIZE.test(title) && title.trim().includes(' ')
}

const SAYS_STATE =
  /^\W*(completed?|done|passed|failed|in progress|blocked|pending|closed|open|verified|fixed|resolved)\b|\b\d{1,3}\s?%/i
const SAYS_SIZE = /\b\d+(\.\d+)?\s(points?|pts|hours?|h|tasks?|stories)\b|\b\d+\/\d+\b/i

/** Items, and mentions of an id that did not become items of their own because another had it already. */
function namedIn({ sprint, claims }: SprintDocument): Named[] {
  const items = sprint.items.flatMap(({ id, title, parent, group, source }) =>
    id === null ? [] : [{ id, title, under: parent ?? group, source }],
  )
  const places = new Set(items.map(({ source }) => source.line))
  const claimed = claims.flatMap((claim) =>
    claim.kind !== 'id' || places.has(claim.source.line) ? [] : [{ ...claim, under: null }],
  )
  return [...items, ...claimed]
    .filter(({ id, title }) => !BARE_NUMBER.test(id) && isTitle(title))
    .sort((a, b) => a.source.line - b.source.line)
}

/** This many letters tell a word in most of its forms. */
const STEM = 5

/** Phase 4: the word for a group, and its number. */
const GROUP_ID = /^\p{L}+ \d+$/u

/** Two mentions of one unit have most of their words in common; two units with one id do not. */
function isSameUnit(a: Named, b: Named): boolean {
  const [first, second] = [a, b].map(
    ({ title }) =>
      new Set(
        wordsOf(title)
          .split(' ')
          .map((word) => word.slice(0, STEM)),
      ),
  )
  if (first === undefined || second === undefined) return true
  const common = [...first].filter((word) => second.has(word)).length
  const fewer = Math.min(first.size, second.size)
  // A phase goes on under its own name; with other words it is another.
  return GROUP_ID.test(a.id) ? common === fewer : common * 2 >= fewer
}

/** More mentions of an id with other words, or more such ids, are a way to refer to units. */
const MOST_SLIPS = 2

/** Where several ids come again under another heading, the count begins anew there. */
function isCountedAnew(again: readonly (readonly Named[])[]): boolean {
  const between = again.filter((items) => new Set(items.map(({ under }) => under)).size > 1)
  return between.length > 1
}

/**
 * Two items with the same id that are not the same.
 * Says nothing of items that share half of their words, of bare numbers, and of ids that are counted anew under each
 * heading.
 *
 * @example
 * const items = [
 *   itemFrom({ id: 'EXP-4', title: 'Export invoices', source: sourceAt(9) }),
 *   itemFrom({ id: 'EXP-4', title: 'Load exchange rates', source: sourceAt(30) }),
 * ]
 * runChecks(documentFrom({ sprint: { items } }), { checks: [duplicateId] })[0].reason
 * //=> 'Unexpected id `EXP-4` of `Load exchange rates`, expected another: `Export invoices` on line 9 has it'
 */
export const duplicateId: CheckRule = {
  id: 'duplicate-id',
  severity: 'info',
  messages,
  *run(document): Iterable<Finding> {
    const byId = groupBy(namedIn(document), ({ id }) => id.toLowerCase())
    const again = [...byId.values()].filter((items) => items.length > 1)
    if (isCountedAnew(again)) return
    const clashes = again.flatMap(([first, ...others]) => {
      const other = first && others.filter((one) => !isSameUnit(first, one))
      return first && other && other.length > 0 ? [{ first, others: other }] : []
    })
    // One slip is a mistake; where it happens again and again, the id is how the document refers to its units.
    if (clashes.length > MOST_SLIPS) return
    for (const { first, others } of clashes.filter((one) => one.others.length < MOST_SLIPS)) {
      for (const { id, title, source } of others) {
        // A phase that goes on does so under one title.
        const message = GROUP_ID.test(id) ? 'sameGroup' : 'sameId'
        yield {
          ...say(message, { id, title, other: first.title, line: first.source.line }),
          source,
          actual: id,
          related: [{ reason: first.title, source: first.source }],
        }
      }
    }
  },
}
