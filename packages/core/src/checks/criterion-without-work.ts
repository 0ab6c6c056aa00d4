import type { Finding } from '../diagnostics/finding.js'
import { itemsWithoutOption, optionItemMessages } from '../findings/chosen-option.js'
import { seriesGaps, seriesMessages } from '../findings/series-gaps.js'
import { sayIn } from '../messages/say.js'
import type { DocumentKind } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { leafItems } from '../select/leaf-items.js'
import { stemsOf } from '../select/stems-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  criterion: 'Unexpected criterion `{text}`, expected an item that works towards it',
} as const

const say = sayIn(messages)

/** Documents whose items are the work to come. */
const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'coordination'])

/** Fewer items, or less said of each, do not tell all the work. */
const FEWEST_ITEMS = 5
const FEWEST_STEPS = 2

function textOf({ title, steps, acceptance, deliverables }: WorkItem): string {
  return [title, ...deliverables, ...[...steps, ...acceptance].map(({ text }) => text)].join(' ')
}

// Rollback tested and validated: something is to be tried out.
const TRIED =
  /^(.+?)\s(tested|rehearsed|exercised|geprüft|getestet|geprobt|testé|testée|probado|probada|testado|testada)\b/i

/** Whether something is to be tried out that items speak of, yet none in the same breath with trying it. */
function isUntried(text: string, items: readonly WorkItem[]): boolean {
  const [, subject = '', verb = ''] = TRIED.exec(text) ?? []
  const stems = [...stemsOf(subject)]
  if (stems.length === 0) return false
  const lines = items.flatMap(({ title, steps, acceptance, deliverables }) => [
    ...deliverables,
    ...[...steps, ...acceptance].map((step) => `${title}: ${step.text}`),
    title,
  ])
  const own = lines.filter((line) => {
    const said = stemsOf(line)
    return stems.every((stem) => said.has(stem))
  })
  return (
    own.length > 1 &&
    !own.some((line) => TRYING.test(line) || line.toLowerCase().includes(verb.slice(0, 4).toLowerCase()))
  )
}

const TRYING = /\b(test|rehears|try|tried|dry[- ]run|execut|run\b|exercis|simulat|drill)/i

/**
 * A condition of success that has to be met and that no item has a word in common with; something that has to be
 * tested and that items only write; a step that each member of a series has but one; an item that the chosen option
 * leaves out.
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
  messages: { ...messages, ...optionItemMessages, ...seriesMessages },
  *run(document): Iterable<Finding> {
    const { kind, sprint } = document
    yield* itemsWithoutOption(document)
    if (PLANS.has(kind)) yield* seriesGaps(sprint.items)
    const musts = sprint.criteria.filter(({ level, set }) => level === 'must' && set === 'success')
    const items = leafItems(sprint.items)
    const steps = items.reduce((sum, item) => sum + item.steps.length + item.acceptance.length, 0)
    const isFull = items.length >= FEWEST_ITEMS && steps >= items.length * FEWEST_STEPS
    if (musts.length === 0 || !PLANS.has(kind) || !isFull) return
    const worked = stemsOf(items.map(textOf).join(' '))
    for (const { text, source } of musts) {
      const stems = [...stemsOf(text)]
      const isTold = stems.length < 3 || stems.some((stem) => worked.has(stem))
      if (isTold && !isUntried(text, sprint.items)) continue
      yield {
        ...say('criterion', { text }),
        source,
        actual: text,
      }
    }
  },
}
