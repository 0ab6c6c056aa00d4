import { assemble, type Sprint, scopeKey } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { finalReport, render } from '@sprint/reports'
import { describe, expect, test } from 'vitest'

const PLAN = `# Sprint 31: Night Trains - Plan

**Sprint ID**: 31
**Goal**: Travellers reserve a couchette without calling the station
**Start**: 2026-05-04
**End**: 2026-05-15
**Status**: Completed
**Lead**: Vesna Kolar
**Committed Points**: 24
**Completed Points**: 19

## Stories

| ID | Title | Points | Priority | Owner | Status |
| --- | --- | ---: | --- | --- | --- |
| NT-1 | Choose a berth on the map | 8 | P0 | Vesna Kolar | Done |
| NT-2 | Hold a berth for ten minutes | 5 | P0 | Milan Reyes | Done |
| NT-3 | Cancel until noon | 3 | P1 | Milan Reyes | In progress |
| NT-4 | Print the berth on the ticket | 2 | P1 | Vesna Kolar | Done |
| NT-5 | Tell the attendant who boards where | 2 | P2 | Milan Reyes | Done |
| NT-6 | Refund half after noon | 1 | P2 | Vesna Kolar | Blocked |
| NT-7 | Draw the old carriages | 2 | P2 | Milan Reyes | Done |
| NT-8 | Say which berths are quiet | 1 | P3 | Vesna Kolar | To do |

## Deliverables

| Deliverable | From | To | Status |
| --- | --- | --- | --- |
| docs/berth-plan.pdf | Milan Reyes | Stations | done |
| Handbook for attendants | Vesna Kolar | Attendants | open |

## Test results

- Baseline: 180 passed, 6 failed, 2 skipped
- Actual: 204 passed, 2 failed, 2 skipped
- Target: 200 passed, 0 failed

## Quality gates

### Gate G1: Load test

**Authority:** Milan Reyes
**Due:** 2026-05-13

- [x] 400 berths a minute
- [x] No berth sold twice

### Gate G2: Release

**Authority:** Vesna Kolar
**Due:** 2026-05-15

- [ ] Stations are told
- [x] Rollback rehearsed

## Risks

| Risk | Level | Likelihood | Mitigation |
| --- | --- | --- | --- |
| Old carriages have other berths | High | Medium | Two plans of every carriage |
| Summer timetable comes late | Medium | Low | Start with spring |

## Blockers

| Blocker | Impact | Item | Since | Resolution |
| --- | --- | --- | --- | --- |
| Terminal for refunds is not delivered | Refunds go by hand | NT-3 | 2026-05-12 | |
| Test cards expired | Payments could not be tried | NT-2 | 2026-05-06 | New cards arrived |

## Success criteria

### Must have

- [x] A berth is never sold twice
- [ ] A traveller can cancel until noon
`

/** The facts of a sprint that a report has to give back. */
function factsOf(sprint: Sprint) {
  const { id, goal, start, end, status, lead, points, items, tests, gates, risks, blockers, criteria } = sprint
  return {
    sprint: { id, goal, start, end, status, lead, points },
    items: items.map((item) => [item.id, item.title, item.points, item.status, item.owner, item.priority]),
    // A summary names results before the table of the baseline does.
    tests: tests
      .toSorted((a, b) => (a.role < b.role ? -1 : 1))
      .map((run) => [scopeKey(run.scope), run.role, run.passed, run.failed, run.skipped, run.total]),
    gates: gates.map((gate) => [
      ...[gate.id, gate.title, gate.due, gate.authority],
      gate.checks.map(({ text, done }) => [text, done]),
    ]),
    risks: risks.map(({ title, level, likelihood, mitigation }) => [title, level, likelihood, mitigation]),
    blockers: blockers.map(({ title, impact, item, since, resolution }) => [title, impact, item, since, resolution]),
    criteria: criteria.map(({ text, level, done, set }) => [text, level, done, set]),
  }
}

function sprintOf(path: string, markdown: string): Sprint {
  const [one] = assemble([parseDocument(markdown, { path })])
  if (one === undefined) throw new Error('No sprint was read')
  return one.sprint
}

const planned = sprintOf('docs/plan.md', PLAN)
const report = render(finalReport(planned, { date: '2026-05-15' }), { reportPath: 'reports/final.md' })
const wanted = factsOf(planned)
const read = factsOf(sprintOf('reports/final.md', report))

describe('a final report gives back what it was written from', () => {
  test('the plan was understood in the first place', () => {
    expect(
      Object.fromEntries(
        Object.entries(wanted).map(([name, list]) => [name, Array.isArray(list) ? list.length : list]),
      ),
    ).toEqual({
      sprint: {
        id: '31',
        goal: 'Travellers reserve a couchette without calling the station',
        start: '2026-05-04',
        end: '2026-05-15',
        status: 'completed',
        lead: 'Vesna Kolar',
        points: { committed: 24, completed: 19 },
      },
      items: 8,
      tests: 3,
      gates: 2,
      risks: 2,
      blockers: 2,
      criteria: 2,
    })
  })

  const facts = ['sprint', 'items', 'tests', 'gates', 'risks', 'blockers', 'criteria'] as const
  test.each(facts)('%s', (name) => {
    expect(read[name]).toEqual(wanted[name])
  })
})
