import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { refOf } from '../select/ref-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  sprint: {
    one: 'Unexpected status `{status, word}`, expected every box ticked: 1 box is open',
    other: 'Unexpected status `{status, word}`, expected every box ticked: {count} boxes are open',
  },
  item: {
    one: 'Unexpected status `{status, word}` of `{item}`, expected every box ticked: 1 box is open',
    other: 'Unexpected status `{status, word}` of `{item}`, expected every box ticked: {count} boxes are open',
  },
  tickedBefore:
    'Unexpected mark `✅` of `{text}` and {more} more, expected an open one: none of {boxes} boxes is ticked',
} as const

const say = sayIn(messages)

/** How many of the open boxes a finding points to. */
const SHOWN = 5

/** Words in the heading of a section that lists what comes after: its boxes are open by right. */
const LATER = [
  'next',
  'follow-up',
  'follow up',
  'future',
  'backlog',
  'later',
  'post-sprint',
  'carry',
  'stretch',
  'optional',
  'próxim',
  'futur',
  'siguiente',
  'prochain',
  'suivant',
  'nächst',
  'künftig',
  'später',
  'prossim',
  'volgende',
  'nästa',
  'następn',
  'sonraki',
  'следующ',
  '下一',
  '后续',
  '次の',
  '今後',
  '다음',
  '향후',
] as const

function isLater(section: string | null): boolean {
  const title = section?.toLowerCase() ?? ''
  return LATER.some((word) => title.includes(word))
}

/** The open boxes that a completed sprint should not have: not those of work that the document itself calls open. */
function openBoxes({ claims, sprint }: SprintDocument): ClaimOf<'box'>[] {
  const openItems = new Map(
    sprint.items.filter((item) => item.status !== null && item.status !== 'done').map((item) => [refOf(item), item]),
  )
  // A box of a plain checklist is work that nothing but the box calls open.
  const isSaidOpen = (box: ClaimOf<'box'>) => {
    const item = box.item === null ? undefined : openItems.get(box.item)
    return item !== undefined && (item.id !== null || item.source.line !== box.source.line)
  }
  const actionLines = new Set(sprint.lessons.actions.map((action) => action.source.line))
  return claims
    .filter((claim) => claim.kind === 'box')
    .filter((box) => !box.done && !isLater(box.section) && !actionLines.has(box.source.line))
    .filter((box) => !isSaidOpen(box))
}

function related(boxes: readonly ClaimOf<'box'>[]) {
  return boxes.slice(0, SHOWN).map(({ text, source }) => ({ reason: `Open: ${quote(text)}`, source }))
}

/** So many open boxes show that a plan marks what is done with boxes, and that nothing is done yet. */
const FEWEST = 5

/** Outputs that a plan marks as done before any of its boxes is ticked. It is told once. */
function* tickedBefore({ claims, sprint }: SprintDocument): Iterable<Finding> {
  const isBegun = sprint.items.some(({ status }) => status === 'done' || status === 'in-progress')
  if (isBegun || (sprint.status !== null && sprint.status !== 'planned')) return
  const boxes = claims.filter((claim) => claim.kind === 'box')
  const [first, ...others] = claims.filter((claim) => claim.kind === 'tick')
  if (first === undefined || others.length === 0 || boxes.length < FEWEST || boxes.some(({ done }) => done)) return
  yield {
    ...say('tickedBefore', { text: first.text, more: others.length, boxes: boxes.length }),
    source: first.source,
    actual: '✅',
    severity: 'info',
    related: others.slice(0, SHOWN).map(({ text, source }) => ({ reason: text, source })),
  }
}

/**
 * A sprint or an item that is said to be done while boxes under it are open, and outputs that a plan marks as done
 * before any of its boxes is ticked.
 * Says nothing of boxes in sections about what comes next, and of items that the document itself calls open.
 *
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'done' })
 * const box = { kind: 'box', done: false, text: 'Ask accounting', section: null, item: 'EXP-4', source: sourceAt(9) }
 * runChecks(documentFrom({ claims: [box], sprint: { items: [item] } }), { checks: [doneWithOpenBoxes] })[0].reason
 * //=> 'Unexpected status `done` of `EXP-4`, expected every box ticked: 1 box is open'
 */
export const doneWithOpenBoxes: CheckRule = {
  id: 'done-with-open-boxes',
  severity: 'warning',
  messages,
  *run(document): Iterable<Finding> {
    yield* tickedBefore(document)
    const { sprint } = document
    const open = openBoxes(document)
    const statedAt = sprint.places.status ?? document.claims.find((claim) => claim.kind === 'status')?.source
    if (sprint.status === 'completed' && statedAt !== undefined && open.length > 0) {
      yield {
        ...say('sprint', { status: 'completed', count: open.length }),
        source: statedAt,
        actual: 'completed',
        related: related(open),
      }
    }
    const openByItem = groupBy(open, (box) => box.item)
    const told = new Set<string>()
    for (const item of sprint.items) {
      const own = told.has(refOf(item)) ? undefined : openByItem.get(refOf(item))
      if (item.status !== 'done' || own === undefined) continue
      told.add(refOf(item))
      yield {
        ...say('item', { status: 'done', item: refOf(item), count: own.length }),
        source: item.source,
        actual: 'done',
        related: related(own),
      }
    }
  },
}
