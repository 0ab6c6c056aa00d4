import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  carryOver,
  committedPoints,
  compareTests,
  completedPoints,
  completion,
  completionBy,
  dayOfSprint,
  ITEM_STATUSES,
  meetsTarget,
  passRate,
  sayDo,
  scopeChange,
  testDelta,
  velocity,
  workingDays,
  workload,
} from '../index.js'
import { itemFrom, sourceAt, sprintFrom, testRunFrom } from '../testing/index.js'

const epic = itemFrom({ id: 'E1', title: 'Billing', type: 'epic', points: 8 })
const invoices = itemFrom({
  id: 'S1',
  title: 'Export invoices',
  parent: 'E1',
  points: 5,
  status: 'done',
  owner: 'Mara',
})
const rates = itemFrom({ id: 'S2', title: 'Import rates', parent: 'E1', points: 3, status: 'todo', owner: 'Jonas' })
const query = itemFrom({ id: 'T1', title: 'Write the query', parent: 'S1', status: 'done' })
const dropped = itemFrom({ id: 'S3', title: 'Dark mode', points: 13, status: 'cancelled' })
const billing = sprintFrom({ id: '14', items: [epic, invoices, rates, query, dropped] })

const anyItem = fc
  .record({
    id: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    parent: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    points: fc.option(fc.integer({ min: 0, max: 21 })),
    status: fc.option(fc.constantFrom(...ITEM_STATUSES)),
  })
  .map((fields) => itemFrom({ title: 'Work', ...fields }))

describe('points', () => {
  it('are counted once, at the deepest level that has any, without what was cancelled', () => {
    expect(committedPoints(billing)).toMatchObject({ value: 8, from: 'computed', basis: { inputs: 2, missing: 0 } })
    expect(completedPoints(billing).value).toBe(5)
    expect(sayDo(billing).value).toBe(0.625)
  })

  it('are taken as stated, with the place', () => {
    const places = { 'points.committed': sourceAt(4) }
    const stated = sprintFrom({ ...billing, points: { committed: 13, completed: 0 }, places })
    expect(committedPoints(stated)).toMatchObject({ value: 13, from: 'stated', source: { line: 4 } })
    expect(sayDo(stated).value).toBe(0)
  })

  it('are unknown where nothing is said', () => {
    expect(committedPoints(sprintFrom()).value).toBeNull()
    expect(completedPoints(sprintFrom({ items: [{ ...rates, status: null }] })).value).toBeNull()
    expect(sayDo(sprintFrom()).value).toBeNull()
  })
})

describe('completion', () => {
  it('says what could not be counted', () => {
    const items = [invoices, { ...rates, points: null }]
    expect(completion(items, 'points')).toMatchObject({ done: 5, total: 5, basis: { inputs: 1, missing: 1 } })
  })

  it('is kept by owner and by priority', () => {
    expect(completionBy(billing, 'owner', 'points').map(({ key, rate }) => [key, rate])).toEqual([
      ['Mara', 1],
      ['Jonas', 0],
    ])
    expect(completionBy(billing, 'priority').map(({ key, total }) => [key, total])).toEqual([[null, 2]])
  })

  it('lies between nothing and all, whatever the items', () => {
    fc.assert(
      fc.property(fc.array(anyItem), fc.constantFrom('points', 'items', 'hours'), (items, unit) => {
        const { done, total, rate } = completion(items, unit)
        expect(done).toBeLessThanOrEqual(total)
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
      }),
    )
  })
})

describe('workload', () => {
  it('adds up ranges and counts what is not estimated', () => {
    const items = [
      itemFrom({ title: 'Dry run', owner: 'Mara', hours: 2.5, hoursRange: { min: 2, max: 3 }, status: 'done' }),
      itemFrom({ title: 'Review', owner: 'Mara' }),
      itemFrom({ title: 'Rollout', hours: 1 }),
    ]
    expect(workload(sprintFrom({ items }))).toMatchObject([
      { owner: 'Mara', items: 2, done: 1, hours: { min: 2, max: 3 }, basis: { inputs: 1, missing: 1 } },
      { owner: null, items: 1, hours: { min: 1, max: 1 } },
    ])
  })
})

describe('velocity', () => {
  const finished = (completed: number | null) => sprintFrom({ points: { committed: null, completed } })

  it('is the mean, with the sample deviation', () => {
    expect(velocity([8, 10, 12].map(finished))).toMatchObject({ value: 10, deviation: 2, min: 8, max: 12 })
  })

  it('leaves out sprints of which nothing is known', () => {
    expect(velocity([finished(8), finished(null)])).toMatchObject({ value: 8, deviation: null, basis: { missing: 1 } })
    expect(velocity([]).value).toBeNull()
  })
})

describe('what stays and what changes', () => {
  it('carries over what is open, at the lowest level, with its points', () => {
    expect(carryOver(billing)).toMatchObject({ items: [{ id: 'S2' }], points: 3 })
  })

  it('carries over what the next sprint lists again', () => {
    const next = sprintFrom({ items: [itemFrom({ id: 's2', title: 'Rates, second attempt' })] })
    expect(carryOver(billing, next).items.map(({ id }) => id)).toEqual(['S2'])
    expect(carryOver(billing, sprintFrom())).toMatchObject({ items: [], points: null })
  })

  it('tells work that came in from work that went out', () => {
    const after = sprintFrom({ items: [{ ...rates, points: 5 }, itemFrom({ title: 'Hotfix' })] })
    const change = scopeChange(sprintFrom({ items: [invoices, rates] }), after)
    expect(change.added.map(({ title }) => title)).toEqual(['Hotfix'])
    expect(change.removed.map(({ id }) => id)).toEqual(['S1'])
    expect(change.reestimated).toMatchObject([{ before: { points: 3 }, after: { points: 5 } }])
  })
})

describe('tests', () => {
  it('pass by share of all there are', () => {
    expect(passRate(testRunFrom({ passed: 4, failed: 16, skipped: 3 })).value).toBeCloseTo(4 / 23)
    expect(passRate(testRunFrom({ passed: 18, total: 24 })).value).toBe(0.75)
    expect(passRate(testRunFrom({ passed: 18 })).value).toBeNull()
    expect(passRate(testRunFrom({ passed: 0, failed: 0 })).value).toBeNull()
  })

  it('never pass by more than all', () => {
    const count = fc.option(fc.nat(500))
    fc.assert(
      fc.property(count, count, count, count, count, (passed, failed, errors, skipped, total) => {
        const { value } = passRate(testRunFrom({ passed, failed, errors, skipped, total }))
        expect(value === null || (value >= 0 && value <= 1)).toBe(true)
      }),
    )
  })

  it.each([
    [{ passed: 97, failed: 2 }, 'better'],
    [{ passed: 90, failed: 9 }, 'same'],
    [{ passed: 90, failed: 11 }, 'worse'],
    [{ passed: 97, failed: 11 }, 'mixed'],
    [{ skipped: 4 }, 'unknown'],
  ] as const)('%j is %s than the baseline', (counts, verdict) => {
    expect(testDelta(testRunFrom({ passed: 90, failed: 9 }), testRunFrom(counts)).verdict).toBe(verdict)
  })

  it('are compared scope by scope, the last count first', () => {
    const tests = [
      testRunFrom({ role: 'baseline', scope: 'Unit', passed: 90 }),
      testRunFrom({ role: 'target', scope: 'unit', passed: 95 }),
      testRunFrom({ scope: 'unit', passed: 93 }),
      testRunFrom({ scope: 'unit', passed: 96 }),
      testRunFrom({ scope: null, passed: 1 }),
    ]
    expect(compareTests(sprintFrom({ tests }))).toMatchObject([
      { scope: 'Unit', delta: { passed: 6 }, meetsTarget: true },
      { scope: null, delta: null, meetsTarget: null },
    ])
  })

  it('reach no target that they are to stay below', () => {
    const target = testRunFrom({ role: 'target', failed: 3, source: sourceAt(4) })
    const metric = { name: 'failing tests', target: '<3', actual: null, baseline: null, unit: null }
    const reached = (failed: number) =>
      compareTests(
        sprintFrom({ tests: [target, testRunFrom({ failed })], metrics: [{ ...metric, source: sourceAt(4) }] }),
      )[0]?.meetsTarget
    expect([reached(2), reached(3)]).toEqual([true, false])
  })

  it('miss a target by one count', () => {
    const target = testRunFrom({ role: 'target', passed: 20, failed: 3 })
    expect(meetsTarget(target, testRunFrom({ passed: 21, failed: 4 }))).toBe(false)
    expect(meetsTarget(target, testRunFrom({ passed: 20, failed: 3 }))).toBe(true)
  })
})

describe('days', () => {
  const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-13' })

  it.each([
    ['2026-02-27', 'before', 0, 10],
    ['2026-03-02', 'during', 1, 9],
    ['2026-03-08', 'during', 5, 5],
    ['2026-03-13', 'during', 10, 0],
    ['2026-03-20', 'after', 10, 0],
  ] as const)('%s is %s, day %i, %i left', (date, when, day, left) => {
    expect(dayOfSprint(sprint, date)).toMatchObject({ when, day, left, of: 10 })
  })

  it('are unknown where the sprint states none, or states them the wrong way round', () => {
    expect(dayOfSprint(sprintFrom({ start: '2026-03-02' }), '2026-03-03').when).toBe('unknown')
    expect(dayOfSprint(sprintFrom({ start: '2026-03-13', end: '2026-03-02' }), '2026-03-03').when).toBe('unknown')
  })

  it('of another week are worked', () => {
    expect(workingDays('2026-03-05', '2026-03-08', { weekend: [5, 6] })).toEqual(['2026-03-05', '2026-03-08'])
    expect(workingDays('2026-03-08', '2026-03-05')).toEqual([])
    expect(workingDays('0001-01-01', '9999-12-31')).toEqual([])
  })
})
