import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { wordsOf } from '../select/item-key.js'
import { leafItems } from '../select/leaf-items.js'
import { refOf } from '../select/ref-of.js'

/** What is said of an item without an estimate. */
export const estimateMessages = {
  leftOut: 'Unexpected estimates without `{item}`, expected a row for it as each of the other {others} tasks has',
} as const

const say = sayIn(estimateMessages)

/** Words that begin alike to this many letters are forms of one. */
const ALIKE = 4

function isAlike(a: string, b: string): boolean {
  return a.length >= ALIKE && b.length >= ALIKE && (a.startsWith(b.slice(0, 5)) || b.startsWith(a.slice(0, 5)))
}

/** Whether a row may be about an item: a word or an id of one is in the other. */
function isAbout(row: string, { id, title }: WorkItem): boolean {
  const words = wordsOf(row).split(' ')
  if (id !== null && ` ${row.toLowerCase()} `.includes(` ${id.toLowerCase()} `)) return true
  return wordsOf(title)
    .split(' ')
    .some((word) =>
      words.some((other) => isAlike(word, other) || (word === other && /\d/.test(word) && word.length > 2)),
    )
}

/**
 * Items that a table of estimates with a total leaves out though it has a row for each of the others.
 *
 * @param document a document as it was read
 * @returns a finding where one item is left out
 */
export function* leftOutOfEstimates({ kind, claims, sprint }: SprintDocument): Iterable<Finding> {
  if (kind !== 'plan') return
  const items = leafItems(sprint.items).filter(({ status }) => status !== 'cancelled')
  for (const claim of claims) {
    if (claim.kind !== 'estimates' || claim.rows.length < FEWEST || items.length <= claim.rows.length) continue
    const missing = items.filter((item) => !claim.rows.some((row) => isAbout(row, item)))
    const [item, another] = missing
    if (item === undefined || another !== undefined || item.hours !== null) continue
    yield {
      ...say('leftOut', { item: refOf(item), others: items.length - 1 }),
      source: claim.source,
      actual: String(claim.rows.length),
      expected: [String(items.length)],
      severity: 'info',
      related: [{ reason: item.title, source: item.source }],
    }
  }
}

/** Fewer rows are no list of all the work. */
const FEWEST = 3
