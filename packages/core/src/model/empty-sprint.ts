import type { Sprint } from './sprint.js'

/**
 * A sprint of which nothing is known, to start from.
 *
 * @example
 * emptySprint().items //=> []
 */
export function emptySprint(): Sprint {
  return {
    id: null,
    title: null,
    goal: null,
    project: null,
    start: null,
    end: null,
    status: null,
    lead: null,
    checklist: { total: 0, done: 0 },
    points: { committed: null, completed: null },
    items: [],
    tests: [],
    metrics: [],
    criteria: [],
    gates: [],
    decisions: [],
    approvals: [],
    risks: [],
    blockers: [],
    people: [],
    groups: [],
    deliverables: [],
    handoffs: [],
    dependencies: [],
    days: [],
    events: [],
    escalations: [],
    lessons: { wentWell: [], toImprove: [], surprises: [], recommendations: [], actions: [] },
    budgets: [],
    places: {},
  }
}
