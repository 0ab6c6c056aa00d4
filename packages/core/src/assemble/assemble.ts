import { compareDiagnostics } from '../diagnostics/compare-diagnostics.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { TestRun } from '../model/test-run.js'
import { wordsOf } from '../select/item-key.js'
import { byAge } from './age.js'
import { groupDocuments } from './group-documents.js'
import { mergeSprint } from './merge-sprint.js'
import { nameOwnersAlike } from './name-owners-alike.js'

/** One sprint, with the documents that it was made from. */
export interface AssembledSprint {
  readonly sprint: Sprint
  /** Oldest first. */
  readonly documents: readonly SprintDocument[]
  /** What the documents disagree on, sorted by place; what is wrong inside each one stays in its own `messages`. */
  readonly messages: readonly Diagnostic[]
}

/** What was measured, not written. */
export interface Evidence {
  /** Test results; they stand after every count that a document states. */
  readonly tests?: readonly TestRun[]
  /** The id of the sprint that they belong to; by default the one with the newest document. */
  readonly sprint?: string
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Numbers in ids by value: sprint 9 comes before sprint 10, on every machine. */
const order = new Intl.Collator('en', { numeric: true })

function newestAge({ documents }: AssembledSprint): string {
  return (
    documents
      .map(({ date }) => date ?? '')
      .toSorted()
      .at(-1) ?? ''
  )
}

function compareSprints(a: AssembledSprint, b: AssembledSprint): number {
  const [left, right] = [a, b].map(({ documents, sprint }) => ({
    start: sprint.start ?? documents.find(({ date }) => date !== null)?.date ?? '',
    id: sprint.id ?? '',
    path: documents[0]?.path ?? '',
  }))
  if (left === undefined || right === undefined) return 0
  return (
    compareText(left.start, right.start) ||
    order.compare(left.id, right.id) ||
    compareText(left.id, right.id) ||
    compareText(left.path, right.path)
  )
}

/**
 * The sprint that test results belong to.
 *
 * @param sprints all of them
 * @param id the one that was named; `undefined`: the one with the newest document
 * @example
 * const sprints = assemble(['8', '9'].map((id) => documentFrom({ path: id, date: `2026-03-0${id}`, sprint: { id } })))
 * measuredSprint(sprints)?.sprint.id //=> '9'
 */
export function measuredSprint(sprints: readonly AssembledSprint[], id?: string): AssembledSprint | undefined {
  if (id !== undefined) return sprints.find(({ sprint }) => sprint.id !== null && wordsOf(sprint.id) === wordsOf(id))
  return sprints.reduce<AssembledSprint | undefined>(
    (best, one) => (best === undefined || newestAge(one) >= newestAge(best) ? one : best),
    undefined,
  )
}

/**
 * Make sprints of documents. Documents with the same sprint id belong together; one without an id belongs to the only
 * sprint of its folder, else it is a sprint of its own. Of what they state differently the newest document's word
 * counts, save that a plan's goal and dates count before others; every disagreement is kept.
 *
 * The order in which documents are given does not matter.
 *
 * @param documents documents as they were read
 * @param evidence what was measured
 * @returns the sprints, by their start
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5 })
 * const plan = documentFrom({ path: 'plan.md', sprint: { id: '12', items: [item] } })
 * const final = documentFrom({ path: 'final.md', kind: 'final', sprint: { id: '12', items: [{ ...item, points: 8 }] } })
 * const [{ sprint, messages }] = assemble([final, plan])
 * sprint.items.map(({ id, points }) => [id, points]) //=> [['EXP-4', 8]]
 * messages.map(({ ruleId, actual, expected }) => [ruleId, actual, expected]) //=> [['disagreement', '8', ['5']]]
 */
export function assemble(documents: readonly SprintDocument[], evidence: Evidence = {}): AssembledSprint[] {
  const sprints = groupDocuments(byAge(documents))
    .map((own) => {
      const { sprint, messages } = mergeSprint(nameOwnersAlike(own))
      return { sprint, documents: own, messages: messages.toSorted(compareDiagnostics) }
    })
    .toSorted(compareSprints)
  const tests = evidence.tests ?? []
  const target = tests.length === 0 ? undefined : measuredSprint(sprints, evidence.sprint)
  return sprints.map((one) =>
    one === target ? { ...one, sprint: { ...one.sprint, tests: [...one.sprint.tests, ...tests] } } : one,
  )
}
