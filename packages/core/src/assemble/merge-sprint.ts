import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Note } from '../model/field.js'
import type { Lessons } from '../model/lessons.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { keyOf, wordsOf } from '../select/item-key.js'
import { ageOf } from './age.js'
import { goneBlockers } from './gone-blockers.js'
import { mergeDays } from './merge-days.js'
import { mergeItems } from './merge-items.js'
import { mergeLists } from './merge-newest.js'
import { mergeTests } from './merge-tests.js'
import { mergeValues } from './merge-values.js'

/** A key of several texts. */
function key(...parts: readonly (string | null)[]): string {
  return parts.map((part) => (part === null ? '' : wordsOf(part))).join('|')
}

/** Entries of which no two say the same, each where it stands first. */
function distinct<T extends { readonly source: Source }>(entries: readonly T[]): T[] {
  const said = groupBy(entries, ({ source: _, ...facts }) => JSON.stringify(facts))
  return [...said.values()].flatMap(([first]) => first ?? [])
}

/**
 * Make one sprint of its documents.
 *
 * @param documents the documents of one sprint, oldest first
 * @returns the sprint, and everything that its documents disagree on
 * @example
 * const plan = documentFrom({ sprint: { id: '12', checklist: { total: 4, done: 0 } } })
 * const daily = documentFrom({ kind: 'daily', sprint: { checklist: { total: 3, done: 2 } } })
 * mergeSprint([plan, daily]).sprint.checklist //=> { total: 7, done: 2 }
 */
export function mergeSprint(documents: readonly SprintDocument[]): { sprint: Sprint; messages: Diagnostic[] } {
  const all = <T>(pick: (sprint: Sprint) => readonly T[]) =>
    documents.map((document) => ({ age: ageOf(document), value: pick(document.sprint) }))
  const merge = <T extends { readonly source: Source }>(
    pick: (sprint: Sprint) => readonly T[],
    nameOf: (entry: T) => string,
  ) => mergeLists(all(pick), nameOf)
  const notes = (pick: (lessons: Lessons) => readonly Note[]) =>
    merge(
      ({ lessons }) => pick(lessons),
      ({ text }) => key(text),
    )

  const { values, places, messages: valueMessages } = mergeValues(documents)
  const { items, messages: itemMessages, aliases } = mergeItems(all(({ items }) => items))
  const { tests, messages: testMessages } = mergeTests(documents)
  const refs = new Set(items.map(({ id, title }) => id ?? title))
  const rename = (ref: string) => (refs.has(ref) ? ref : (aliases.get(ref) ?? ref))
  const renameKnown = (ref: string | null) => (ref === null ? null : rename(ref))

  const sprint: Sprint = {
    ...values,
    places,
    checklist: {
      total: documents.reduce((sum, document) => sum + document.sprint.checklist.total, 0),
      done: documents.reduce((sum, document) => sum + document.sprint.checklist.done, 0),
    },
    items: items.map((item) => ({
      ...item,
      parent: renameKnown(item.parent),
      dependsOn: item.dependsOn.map(rename),
    })),
    tests,
    metrics: merge(
      (one) => one.metrics,
      ({ name }) => key(name),
    ),
    criteria: merge(
      (one) => one.criteria,
      ({ set, text }) => key(set, text),
    ),
    gates: merge(
      (one) => one.gates,
      (gate) => keyOf(gate),
    ),
    decisions: merge(
      (one) => one.decisions,
      ({ question }) => key(question),
    ),
    approvals: merge(
      (one) => one.approvals,
      ({ by, scope }) => key(by, scope),
    ),
    risks: merge(
      (one) => one.risks,
      ({ title }) => key(title),
    ),
    // What several people wait for is one thing, however often it is written down.
    blockers: goneBlockers(
      distinct(
        merge(
          (one) => one.blockers,
          ({ title }) => key(title),
        ).map((blocker) => ({ ...blocker, item: renameKnown(blocker.item) })),
      ),
      documents,
    ),
    people: merge(
      (one) => one.people,
      ({ id, name }) => keyOf({ id, title: name }),
    ),
    groups: merge(
      (one) => one.groups,
      (group) => `${group.kind}|${keyOf(group)}`,
    ),
    deliverables: merge(
      (one) => one.deliverables,
      ({ id, name }) => keyOf({ id, title: name }),
    ),
    handoffs: merge(
      (one) => one.handoffs,
      ({ from, to, artifact }) => key(from, to, artifact),
    ),
    dependencies: merge(
      (one) => one.dependencies,
      ({ from, to }) => key(from, to),
    ),
    days: mergeDays(all((one) => one.days)),
    events: merge(
      (one) => one.events,
      ({ at, title }) => key(at, title),
    ),
    escalations: merge(
      (one) => one.escalations,
      ({ level, trigger, contact }) => key(level, trigger, contact),
    ),
    lessons: {
      wentWell: notes((lessons) => lessons.wentWell),
      toImprove: notes((lessons) => lessons.toImprove),
      surprises: notes((lessons) => lessons.surprises),
      recommendations: notes((lessons) => lessons.recommendations),
      actions: merge(
        ({ lessons }) => lessons.actions,
        ({ text }) => key(text),
      ),
    },
    budgets: merge(
      (one) => one.budgets,
      ({ name }) => key(name),
    ),
  }
  return { sprint, messages: [...valueMessages, ...itemMessages, ...testMessages] }
}
