import { emptySprint } from '../model/empty-sprint.js'
import type { Gate } from '../model/gate.js'
import type { Group } from '../model/group.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { TestRun } from '../model/test-run.js'
import type { WorkItem } from '../model/work-item.js'

/**
 * A place in `sprint.md`, for tests.
 *
 * @param line 1-based line
 * @example
 * sourceAt(3).line //=> 3
 */
export function sourceAt(line: number, path = 'sprint.md'): Source {
  return { path, line, column: 1, endLine: line, endColumn: 2 }
}

/**
 * A whole work item from the fields that a test is about.
 *
 * @example
 * itemFrom({ title: 'Export as CSV', points: 3 }).status //=> null
 */
export function itemFrom(fields: Partial<WorkItem> & { title: string }): WorkItem {
  return {
    id: null,
    type: 'task',
    points: null,
    hours: null,
    hoursRange: null,
    priority: null,
    owner: null,
    status: null,
    parent: null,
    group: null,
    risk: null,
    due: null,
    labels: [],
    acceptance: [],
    steps: [],
    deliverables: [],
    dependsOn: [],
    command: null,
    expected: null,
    mentions: [],
    source: sourceAt(1),
    ...fields,
  }
}

/**
 * A whole group from the fields that a test is about.
 *
 * @example
 * groupFrom({ title: 'Rehearsal', hours: 3 }).kind //=> 'phase'
 */
export function groupFrom(fields: Partial<Group> & { title: string }): Group {
  return {
    id: null,
    kind: 'phase',
    start: null,
    end: null,
    goal: null,
    hours: null,
    hoursRange: null,
    owner: null,
    status: null,
    parent: null,
    source: sourceAt(1),
    ...fields,
  }
}

/**
 * Whole test counts from the fields that a test is about.
 *
 * @example
 * testRunFrom({ passed: 40, total: 50 }).role //=> 'actual'
 */
export function testRunFrom(fields: Partial<TestRun> = {}): TestRun {
  return {
    scope: null,
    role: 'actual',
    passed: null,
    failed: null,
    errors: null,
    skipped: null,
    total: null,
    at: null,
    source: sourceAt(1),
    ...fields,
  }
}

/**
 * A whole gate from the fields that a test is about.
 *
 * @example
 * gateFrom({ title: 'Release gate', authority: 'Mara' }).checks //=> []
 */
export function gateFrom(fields: Partial<Gate> & { title: string }): Gate {
  return {
    id: null,
    due: null,
    authority: null,
    checks: [],
    blockedBy: [],
    blocks: [],
    consequence: null,
    outcome: null,
    source: sourceAt(1),
    ...fields,
  }
}

/**
 * A whole sprint from the fields that a test is about.
 *
 * @example
 * sprintFrom({ id: '9' }).items //=> []
 */
export function sprintFrom(fields: Partial<Sprint> = {}): Sprint {
  return { ...emptySprint(), ...fields }
}

/**
 * A whole document from the fields that a test is about.
 *
 * @example
 * documentFrom({ sprint: { id: '9' } }).sprint.id //=> '9'
 */
export function documentFrom(
  fields: Omit<Partial<SprintDocument>, 'sprint'> & { sprint?: Partial<Sprint> } = {},
): SprintDocument {
  const { sprint, ...rest } = fields
  return {
    path: 'sprint.md',
    kind: 'plan',
    encoding: { charset: 'utf-8', repaired: null },
    coverage: { blocks: 0, understood: 0 },
    language: null,
    date: null,
    claims: [],
    notUnderstood: [],
    directives: [],
    messages: [],
    ...rest,
    sprint: sprintFrom(sprint),
  }
}

export { measuredFrom } from './measured-from.js'
