import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Handoff } from '../model/deliverable.js'
import type { WorkItem } from '../model/work-item.js'
import { isSamePerson } from '../select/is-same-person.js'
import { leafItems } from '../select/leaf-items.js'
import { refOf } from '../select/ref-of.js'
import { stemsOf } from '../select/stems-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  noHandoff:
    'Unexpected change from `{from}` to `{to}` before `{item}` without a handoff, expected one as on line {line}; so it is at {without} of {changes} changes',
} as const

const say = sayIn(messages)

/** Fewer handoffs are no habit. */
const FEWEST = 3

/** How many of the changes a finding points to. */
const SHOWN = 5

interface Change {
  readonly before: WorkItem
  readonly after: WorkItem
}

/** Where work passes from one owner to another, from one item to the next under the same heading. */
function changesOf(items: readonly WorkItem[]): Change[] {
  return items.flatMap((after, index) => {
    const before = items[index - 1]
    const isNext = before !== undefined && before.group === after.group && before.parent === after.parent
    if (!isNext || before.owner === null || after.owner === null) return []
    return isSamePerson(before.owner, after.owner) ? [] : [{ before, after }]
  })
}

/** Whether the later item speaks of what the earlier one delivers: of most words for it, and of more than one. */
function passesOn({ before, after }: Change): boolean {
  const spoken = stemsOf([after.title, ...after.steps.map(({ text }) => text)].join(' '))
  return before.deliverables.some((name) => {
    const stems = [...stemsOf(name)]
    const known = stems.filter((stem) => spoken.has(stem)).length
    return known > 1 && known * 2 >= stems.length
  })
}

function isBetween({ source }: Handoff, { before, after }: Change): boolean {
  return source.line > before.source.line && source.line <= after.source.line
}

/**
 * Work that passes from one owner to the next without a handoff, in a document that writes handoffs between its items:
 * the later item speaks of what the earlier one delivers. It is told once for the document.
 * Says nothing where fewer than three handoffs stand between items, and where nothing seems to be handed over.
 *
 * @example
 * const items = ['Mara', 'Jonas', 'Mara', 'Jonas', 'Mara'].map((owner, index) =>
 *   itemFrom({ id: `EXP-${index}`, title: `Step ${index}`, owner, deliverables: ['Compared orders'],
 *     steps: [{ text: 'Read the compared orders', done: null, source: sourceAt(9) }], source: sourceAt(10 * index + 10) }),
 * )
 * const handoffs = [15, 25, 35].map((line) => ({ from: 'Mara', to: 'Jonas', artifact: 'files', source: sourceAt(line) }))
 * runChecks(documentFrom({ sprint: { items, handoffs } }), { checks: [missingHandoff] })[0].reason
 * //=> 'Unexpected change from `Jonas` to `Mara` before `EXP-4` without a handoff, expected one as on line 15; so it is at 1 of 4 changes'
 */
export const missingHandoff: CheckRule = {
  id: 'missing-handoff',
  severity: 'info',
  messages,
  *run({ sprint }): Iterable<Finding> {
    const { handoffs } = sprint
    const changes = handoffs.length < FEWEST ? [] : changesOf(leafItems(sprint.items))
    const handed = changes.filter((change) => handoffs.some((handoff) => isBetween(handoff, change)))
    if (handed.length < FEWEST) return
    const without = changes.filter((change) => !handed.includes(change) && passesOn(change))
    const [first, ...others] = without
    const example = handoffs.find((handoff) => handed.some((change) => isBetween(handoff, change)))
    if (first === undefined || example === undefined) return
    yield {
      ...say('noHandoff', {
        from: first.before.owner ?? '',
        to: first.after.owner ?? '',
        item: refOf(first.after),
        line: example.source.line,
        without: without.length,
        changes: changes.length,
      }),
      source: first.after.source,
      related: others
        .slice(0, SHOWN)
        .map(({ before, after }) => ({ reason: `From ${before.owner} to ${after.owner}`, source: after.source })),
    }
  },
}
