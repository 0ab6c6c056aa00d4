import { describe, expect, it } from 'vitest'
import { gateFrom, groupFrom, itemFrom, sourceAt, sprintFrom } from '../testing/index.js'
import { addWorkingDays } from './add-working-days.js'
import { dependencyGraph } from './dependency-graph.js'
import { findCycles } from './find-cycles.js'
import { schedule } from './schedule.js'

const needs = (from: string, to: string, line = 1) => ({ from, to, reason: null, source: sourceAt(line) })
const refs = (entries: readonly { node: { ref: string } }[]) => entries.map(({ node }) => node.ref)

describe('schedule', () => {
  it('lets groups wait for groups, and their work for each other', () => {
    const groups = [groupFrom({ id: '1', title: 'Staging' }), groupFrom({ id: '2', title: 'Production' })]
    const items = [
      itemFrom({ id: '1.1', title: 'Install', group: '1', hours: 2 }),
      itemFrom({ id: '1.2', title: 'Load data', group: '1', hours: 5 }),
      itemFrom({ id: '2.1', title: 'Switch over', group: '2', hours: 1 }),
    ]
    const dependencies = [needs('Phase 2', 'Phase 1')]
    const { criticalPath, hours, entries } = schedule(sprintFrom({ groups, items, dependencies }))
    expect([refs(criticalPath), hours]).toEqual([['1.2', '2.1'], 6])
    expect(entries.map(({ slack }) => slack)).toEqual([3, 0, 0])
  })

  it('counts what is not estimated as nothing, says so, and leaves out what was cancelled', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Schema' }),
      itemFrom({ id: 'EXP-2', title: 'Export', hours: 4, dependsOn: ['EXP-1'] }),
      itemFrom({ id: 'EXP-3', title: 'Archive', hours: 90, status: 'cancelled' }),
    ]
    expect(schedule(sprintFrom({ items }))).toMatchObject({ hours: 4, missing: 1 })
  })

  it('leaves out what waits for itself, and schedules the rest', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Schema', hours: 2, dependsOn: ['EXP-2'] }),
      itemFrom({ id: 'EXP-2', title: 'Export', hours: 4, dependsOn: ['EXP-1'] }),
      itemFrom({ id: 'EXP-3', title: 'Manual', hours: 3 }),
    ]
    const { entries, cycles } = schedule(sprintFrom({ items }))
    expect([refs(entries), cycles.length]).toEqual([['EXP-3'], 1])
  })

  it('passes over weekends and ends work on the day on which its last hour falls', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Schema', hours: 8 }),
      itemFrom({ id: 'EXP-2', title: 'Export', hours: 8, dependsOn: ['EXP-1'] }),
    ]
    const { entries } = schedule(sprintFrom({ items }), { start: '2026-03-06' })
    expect(entries.map(({ startDate, finishDate }) => [startDate, finishDate])).toEqual([
      ['2026-03-06', '2026-03-06'],
      ['2026-03-09', '2026-03-09'],
    ])
  })

  it('has nothing to say of an empty sprint', () => {
    expect(schedule(sprintFrom())).toEqual({ entries: [], criticalPath: [], hours: 0, cycles: [], missing: 0 })
  })

  it('stays fast on a long chain', () => {
    const items = Array.from({ length: 5_000 }, (_, index) =>
      itemFrom({ id: `EXP-${index}`, title: `Step ${index}`, hours: 1, dependsOn: [`EXP-${index + 1}`] }),
    )
    expect(schedule(sprintFrom({ items })).hours).toBe(5_000)
  })
})

describe('findCycles', () => {
  it('finds each circle once, and nothing that only waits for one', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Schema', dependsOn: ['EXP-3'] }),
      itemFrom({ id: 'EXP-2', title: 'Export', dependsOn: ['EXP-1'] }),
      itemFrom({ id: 'EXP-3', title: 'Manual', dependsOn: ['EXP-2'] }),
      itemFrom({ id: 'EXP-4', title: 'Review', dependsOn: ['EXP-3'] }),
    ]
    const circles = findCycles(dependencyGraph(sprintFrom({ items })))
    expect(circles.map((circle) => circle.map(({ from }) => from.ref))).toEqual([['EXP-1', 'EXP-3', 'EXP-2']])
  })

  it('finds what waits for itself', () => {
    const items = [itemFrom({ id: 'EXP-1', title: 'Schema', dependsOn: ['EXP-1'] })]
    expect(findCycles(dependencyGraph(sprintFrom({ items })))).toHaveLength(1)
  })

  it('knows gates by what they block and what blocks them', () => {
    const gates = [
      gateFrom({ id: '1', title: 'Staging signed', blocks: ['Gate 2'] }),
      gateFrom({ id: '2', title: 'Release', blocks: ['Gate 1'] }),
    ]
    expect(findCycles(dependencyGraph(sprintFrom({ gates })))).toHaveLength(1)
  })

  it('makes no edge of a name that several things have', () => {
    const items = [itemFrom({ id: '1', title: 'Schema' }), itemFrom({ id: '1', title: 'Export' })]
    expect(dependencyGraph(sprintFrom({ items, dependencies: [needs('1', 'Schema')] })).edges).toEqual([])
  })
})

describe('addWorkingDays', () => {
  it('passes over holidays and ends where nobody ever works', () => {
    expect(addWorkingDays('2026-03-06', 1, { holidays: ['2026-03-09'] })).toBe('2026-03-10')
    expect(addWorkingDays('2026-03-06', 1, { weekend: [0, 1, 2, 3, 4, 5, 6] })).toBe(null)
  })
})
