import { carryOver } from '../metrics/carry-over.js'
import { compareTests } from '../metrics/compare-tests.js'
import { workingDays } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { addDays } from '../model/calendar-days.js'
import type { Deliverable } from '../model/deliverable.js'
import { emptySprint } from '../model/empty-sprint.js'
import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { addWorkingDays } from '../schedule/add-working-days.js'
import { isDoneText } from '../select/is-done-text.js'
import { wordsOf } from '../select/item-key.js'
import { openBlockers } from '../select/open-blockers.js'
import { refOf } from '../select/ref-of.js'
import { nextId } from './next-id.js'

/**
 * Draft the sprint after this one: as long, on the days that follow, with all that this one leaves open. What was
 * measured last is its baseline. Its goal, what is new in it and what it commits to is for people to say.
 *
 * @param sprint the sprint that ends
 * @returns the draft; each entry keeps the place it comes from
 * @example
 * const sprint = sprintFrom({ id: '14', start: '2026-03-02', end: '2026-03-13' })
 * nextSprint(sprint).id //=> '15'
 * nextSprint(sprint).end //=> '2026-03-27'
 */
export function nextSprint(sprint: Sprint): Sprint {
  const { project, lead, places, groups, risks, people, escalations } = sprint
  const [start, end] = datesAfter(sprint)
  const items = openItems(sprint, start)
  const kept = new Set(items.map(refOf))
  return {
    ...emptySprint(),
    ...{ id: nextId(sprint.id), project, lead, start, end, status: 'planned', risks, people, escalations },
    places: Object.fromEntries(Object.entries(places).filter(([name]) => name === 'project' || name === 'lead')),
    items,
    groups: groups
      .filter(({ kind }) => kind === 'team' || kind === 'track')
      .map((group) => ({ ...group, ...NO_DATES })),
    tests: compareTests(sprint).flatMap(({ actual }) => (actual === null ? [] : [{ ...actual, role: 'baseline' }])),
    metrics: sprint.metrics.map((metric) => ({ ...metric, baseline: metric.actual ?? metric.baseline, actual: null })),
    criteria: sprint.criteria.flatMap((one) =>
      one.set === 'success' ? (one.done === true ? [] : [one]) : [{ ...one, done: one.done === null ? null : false }],
    ),
    gates: sprint.gates.flatMap((gate) =>
      gate.outcome === 'passed' ? [] : [{ ...gate, due: notPast(gate.due, start) }],
    ),
    decisions: sprint.decisions.filter(
      ({ outcome, chosen }) => chosen === null && outcome !== 'go' && outcome !== 'no-go',
    ),
    approvals: sprint.approvals.filter(({ granted }) => !granted),
    blockers: openBlockers(sprint),
    deliverables: openDeliverables(sprint),
    dependencies: sprint.dependencies.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    lessons: {
      ...emptySprint().lessons,
      actions: sprint.lessons.actions.filter(({ status }) => !isDoneText(status)),
    },
  }
}

/** What was due before the draft begins has no due date yet. */
function notPast<T extends string>(due: T | null, start: CalendarDate | null): T | null {
  return due !== null && start !== null && due < start ? null : due
}

const NO_DATES = { start: null, end: null } as const

/** As many working days as this sprint has, from the first one after it. */
function datesAfter({ start, end }: Sprint): readonly [CalendarDate | null, CalendarDate | null] {
  if (end === null) return [null, null]
  const first = addWorkingDays(addDays(end, 1), 0)
  const length = start === null ? 0 : workingDays(start, end).length
  return [first, first === null || length === 0 ? null : addWorkingDays(first, length - 1)]
}

/** What is not there yet, and was not for an item that is done to bring. */
function openDeliverables({ deliverables, items }: Sprint): Deliverable[] {
  const brought = new Set(
    items.flatMap(({ status, deliverables: names }) => (status === 'done' ? names : [])).map(wordsOf),
  )
  return deliverables.filter(({ name, status }) => !isDoneText(status) && !brought.has(wordsOf(name)))
}

/** With the items that they are part of. */
function openItems(sprint: Sprint, start: CalendarDate | null): WorkItem[] {
  const open = new Set(carryOver(sprint).items)
  const parents = new Set([...open].map(({ parent }) => parent))
  const kept = sprint.items.filter((item) => open.has(item) || (parents.has(refOf(item)) && item.status !== 'done'))
  const left = new Set(kept.map(refOf))
  const groups = new Set(
    sprint.groups.flatMap(({ kind, id, title }) => (kind === 'team' || kind === 'track' ? [id, title] : [])),
  )
  return kept.map((item) => ({
    ...item,
    due: notPast(item.due, start),
    group: groups.has(item.group) ? item.group : null,
    dependsOn: item.dependsOn.filter((ref) => left.has(ref)),
  }))
}
