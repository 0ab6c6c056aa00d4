import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { DocumentKind } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { leafItems } from '../select/leaf-items.js'
import { stemsOf } from '../select/stems-of.js'
import type { CheckRule } from './check-rule.js'

/** Documents whose items are the work to come. */
const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'coordination'])

/** Fewer items, or less said of each, do not tell all the work. */
const FEWEST_ITEMS = 5
const FEWEST_STEPS = 3

function textOf({ title, steps, acceptance, deliverables }: WorkItem): string {
  return [title, ...deliverables, ...[...steps, ...acceptance].map(({ text }) => text)].join(' ')
}

/**
 * A condition of success that has to be met and that no item has a word in common with.
 * It is a hint only: other words may mean the same. Says nothing of conditions of one or two words, and of plans that
 * say little of their items.
 *
 * @example
 * const steps = ['Ask shops', 'Compare orders', 'Write files'].map((text) => ({ text, done: null, source: sourceAt(9) }))
 * const items = [1, 2, 3, 4, 5].map((n) => itemFrom({ title: `Export part ${n}`, steps }))
 * const criteria = [{
 *   text: 'Rollback rehearsed under production traffic', level: 'must', done: false, metric: null, set: 'success', source: sourceAt(50),
 * }]
 * runChecks(documentFrom({ sprint: { items, criteria } }), { checks: [criterionWithoutWork] })[0].reason
 * //=> 'Unexpected criterion `Rollback rehearsed under production traffic`, expected an item that works towards it'
 */
export const criterionWithoutWork: CheckRule = {
  id: 'criterion-without-work',
  severity: 'info',
  *run({ kind, sprint }): Iterable<Finding> {
    const musts = sprint.criteria.filter(({ level, set }) => level === 'must' && set === 'success')
    const items = leafItems(sprint.items)
    const steps = items.reduce((sum, item) => sum + item.steps.length + item.acceptance.length, 0)
    const isTold = items.length >= FEWEST_ITEMS && steps >= items.length * FEWEST_STEPS
    if (musts.length === 0 || !PLANS.has(kind) || !isTold) return
    const worked = stemsOf(items.map(textOf).join(' '))
    for (const { text, source } of musts) {
      const stems = [...stemsOf(text)]
      if (stems.length < 3 || stems.some((stem) => worked.has(stem))) continue
      yield {
        reason: `Unexpected criterion ${quote(text)}, expected an item that works towards it`,
        source,
        actual: text,
      }
    }
  },
}
