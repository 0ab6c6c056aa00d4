import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  burndown,
  cycleTimes,
  dailyThroughput,
  ITEM_STATUSES,
  type ItemStatus,
  type Revision,
  scopeEvents,
  statementOf,
} from '../index.js'
import { documentFrom, itemFrom, sprintFrom } from '../testing/index.js'

const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-13' })

function planAt(committed: Revision['committed'] & string, items: Readonly<Record<string, ItemStatus>>, points = 3) {
  const listed = Object.entries(items).map(([id, status]) => itemFrom({ id, title: `Story ${id}`, points, status }))
  return { ...documentFrom({ sprint: { items: listed } }), committed }
}

describe('scope', () => {
  it('changes by what comes, goes, is cancelled and is estimated anew after the first day', () => {
    const events = scopeEvents(sprint, [
      planAt('2026-03-02', { A: 'todo', B: 'todo' }),
      planAt('2026-03-03', { A: 'todo', B: 'todo', C: 'todo' }),
      planAt('2026-03-04', { A: 'todo', B: 'cancelled', C: 'todo' }),
      planAt('2026-03-05', { A: 'todo', C: 'todo' }, 5),
    ])
    expect(events.map(({ date, id, change, before, after }) => [date, id, change, before, after])).toEqual([
      ['2026-03-03', 'C', 'added', 0, 3],
      ['2026-03-04', 'B', 'removed', 3, 0],
      ['2026-03-05', 'A', 'estimated', 3, 5],
      ['2026-03-05', 'C', 'estimated', 3, 5],
    ])
  })

  it('does not change while the sprint is planned, nor after it is over', () => {
    const planning = [planAt('2026-02-26', { A: 'todo' }), planAt('2026-03-02', { A: 'todo', B: 'todo' })]
    expect(scopeEvents(sprint, [...planning, planAt('2026-03-16', { A: 'done' })])).toEqual([])
    expect(scopeEvents(sprintFrom(), planning)).toEqual([])
  })
})

describe('cycle time', () => {
  it('is counted in working days from the first start to the last finish', () => {
    const { items, median, percentile85, basis } = cycleTimes(sprint, [
      planAt('2026-03-02', { A: 'in-progress', B: 'todo', C: 'todo' }),
      planAt('2026-03-03', { A: 'blocked', B: 'in-progress', C: 'todo' }),
      planAt('2026-03-06', { A: 'done', B: 'done', C: 'done' }),
      planAt('2026-03-09', { A: 'in-progress', B: 'done', C: 'done' }),
      planAt('2026-03-10', { A: 'done', B: 'done', C: 'done' }),
    ])
    expect(items.map(({ id, started, finished, days }) => [id, started, finished, days])).toEqual([
      ['A', '2026-03-02', '2026-03-10', 7],
      ['B', '2026-03-03', '2026-03-06', 4],
    ])
    expect([median, percentile85]).toEqual([4, 7])
    // Nobody saw C in progress.
    expect(basis.missing).toBe(1)
  })
})

describe('throughput', () => {
  it('counts every working day that is known, and work of a weekend on the day after', () => {
    const days = dailyThroughput(sprint, [
      planAt('2026-03-04', { A: 'todo', B: 'todo', C: 'todo' }),
      planAt('2026-03-06', { A: 'done', B: 'todo', C: 'todo' }),
      planAt('2026-03-08', { A: 'done', B: 'done', C: 'todo' }),
      planAt('2026-03-10', { A: 'done', B: 'done', C: 'done' }),
    ])
    expect(days.map(({ date, finished }) => [date.slice(8), finished])).toEqual([
      ['05', 0],
      ['06', 1],
      ['09', 1],
      ['10', 1],
    ])
  })
})

describe('whatever happens to a plan', () => {
  const states = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom(...ITEM_STATUSES))
  const histories = fc
    .array(fc.tuple(fc.nat(20), states), { maxLength: 12 })
    .map((entries) =>
      entries.toSorted(([a], [b]) => a - b).map(([day, items]) => planAt(addDays('2026-02-25', day), items)),
    )

  it('what is left lies between nothing and the scope, and no later commit moves an earlier day', () => {
    fc.assert(
      fc.property(histories, fc.nat(12), (history, count) => {
        const { days } = burndown(sprint, history)
        for (const { remaining, scope } of days) {
          expect(remaining ?? 0).toBeGreaterThanOrEqual(0)
          expect(remaining ?? 0).toBeLessThanOrEqual(scope ?? 0)
        }
        const some = history.slice(0, count)
        const last = some.at(-1)?.committed ?? ''
        // The line is known up to the newest commit; of days before it nothing changes.
        const until = (all: typeof days) =>
          all.filter(({ date }) => date < last).map(({ date, scope }) => [date, scope])
        if (last <= '2026-03-13') expect(until(days)).toEqual(until(burndown(sprint, some).days))
      }),
    )
  })

  it('what the history keeps of a document tells the same as the document', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const kept = history.map((revision) => ({
          ...statementOf(revision),
          path: revision.path,
          committed: revision.committed,
        }))
        expect(burndown(sprint, kept)).toEqual(burndown(sprint, history))
      }),
    )
  })
})
