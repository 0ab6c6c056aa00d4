import { describe, expect, it } from 'vitest'
import { type ClaimOf, type Range, runChecks, type Sprint } from '../index.js'
import { documentFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { hoursTotal } from './hours-total.js'

const claim = (fields: Partial<ClaimOf<'hours'>>): ClaimOf<'hours'> => ({
  kind: 'hours',
  what: 'group',
  of: '2',
  hours: 3,
  range: null,
  sum: null,
  source: sourceAt(40),
  ...fields,
})
const check = (stated: Partial<ClaimOf<'hours'>>, sprint: Partial<Sprint> = {}) =>
  runChecks(documentFrom({ claims: [claim(stated)], sprint }), { checks: [hoursTotal] }).map(({ reason }) => reason)
const between = (min: number, max: number): { hours: number; hoursRange: Range } => ({
  hours: (min + max) / 2,
  hoursRange: { min, max },
})

const rehearsal = groupFrom({ id: '2', title: 'Rehearsal' })
const dryRun = itemFrom({ id: '2.1', title: 'Dry run', group: '2', hours: 1 })
const restore = itemFrom({ id: '2.2', title: 'Restore a backup', group: '2', hours: 1.5 })

describe('hours-total', () => {
  it('finds a phase that says more than its items', () => {
    expect(check({}, { groups: [rehearsal], items: [dryRun, restore] })).toEqual([
      'Unexpected total `3 h` of `2: Rehearsal`, expected `2.5 h`, the sum of its 2 items',
    ])
  })

  it('finds a phase that says less, even if two people share it', () => {
    const items = [
      { ...dryRun, owner: 'Mara' },
      { ...restore, owner: 'Jonas' },
    ]
    expect(check({ hours: 1 }, { groups: [rehearsal], items })).toHaveLength(1)
  })

  it('finds a table whose range and rows cross', () => {
    expect(
      check({ what: 'table', of: null, hours: 5, range: { min: 4, max: 6 }, sum: { min: 3.5, max: 5.5 } }),
    ).toEqual(['Unexpected total `4-6 h`, expected `3.5-5.5 h`, the sum of its rows'])
  })

  it('adds up what stands in groups below', () => {
    const groups = [
      groupFrom({ id: '2', title: 'Day 2', kind: 'day' }),
      groupFrom({ id: '2.1', title: 'Morning', parent: '2' }),
    ]
    const items = [itemFrom({ title: 'Dry run', group: '2.1', hours: 2 })]
    expect(check({ hours: 8 }, { groups, items })).toHaveLength(1)
    expect(check({ hours: 2 }, { groups, items })).toEqual([])
  })

  it('takes the hours of its parts where they add up', () => {
    const groups = [
      groupFrom({ id: '2', title: 'Day 2' }),
      groupFrom({ id: '2.1', title: 'Morning', parent: '2', hours: 4 }),
      groupFrom({ id: '2.2', title: 'Evening', parent: '2', hours: 4 }),
    ]
    const items = [itemFrom({ title: 'Dry run', group: '2.1', hours: 2 })]
    expect(check({ hours: 8 }, { groups, items })).toEqual([])
    expect(check({ hours: 9 }, { groups, items })).toHaveLength(1)
  })

  it('finds a sprint with more work than hours, and none with less', () => {
    const items = [dryRun, restore]
    expect(check({ what: 'sprint', of: null, hours: 2 }, { items })).toHaveLength(1)
    expect(check({ what: 'sprint', of: null, hours: 40 }, { items })).toEqual([])
  })

  it.each([
    ['an item has no estimate', {}, [dryRun, { ...restore, hours: null }]],
    ['there are no items', {}, []],
    ['one range lies within the other', { hours: 3, range: { min: 2, max: 4 } }, [{ ...dryRun, ...between(2.5, 4) }]],
    ['the sum leaves out what was cancelled', { hours: 1 }, [dryRun, { ...restore, status: 'cancelled' as const }]],
    [
      'an item is counted by its parts',
      { hours: 2 },
      [dryRun, itemFrom({ title: 'Half', parent: '2.1', group: '2', hours: 2 })],
    ],
    [
      'owners work side by side',
      { hours: 2 },
      [
        { ...dryRun, owner: 'Mara' },
        { ...restore, owner: 'Jonas' },
      ],
    ],
    ['three minutes are missing', { hours: 2.47 }, [dryRun, restore]],
  ])('stays silent where %s', (_, stated, items) => {
    expect(check(stated, { groups: [rehearsal], items })).toEqual([])
  })

  it('does not let owners work side by side where the other totals add up their hours', () => {
    const groups = ['1', '2', '3', '4'].map((id) => groupFrom({ id, title: `Phase ${id}` }))
    const items = groups.flatMap(({ id }) =>
      ['Mara', 'Jonas'].map((owner) => itemFrom({ title: `${owner} ${id}`, group: id, owner, hours: 2 })),
    )
    const totals = groups.map(({ id }) => claim({ of: id, hours: id === '4' ? 3 : 4 }))
    const found = (claims: ClaimOf<'hours'>[]) =>
      runChecks(documentFrom({ claims, sprint: { groups, items } }), { checks: [hoursTotal] }).map(
        ({ reason }) => reason,
      )
    expect(found(totals)).toEqual(['Unexpected total `3 h` of `Phase 4`, expected `4 h`, the sum of its 2 items'])
    expect(found(totals.slice(2))).toEqual([])
  })

  it('finds the one item that a table of estimates leaves out', () => {
    const rows = ['Harbour files 1 h', 'Night backups 2 h', 'Service settings 1 h', 'Manual pages 1 h']
    const estimates = { kind: 'estimates' as const, rows, source: sourceAt(30) }
    const titles = ['Harbour files', 'Night backups', 'Service settings', 'Manual pages', 'Audit trail']
    const left = (ids: readonly string[]) => {
      const items = titles.map((title, at) => itemFrom({ id: ids[at] ?? null, title }))
      return runChecks(documentFrom({ kind: 'plan', claims: [estimates], sprint: { items } }), { checks: [hoursTotal] })
    }
    expect(left(['T-1', 'T-2', 'T-3', 'T-4', 'T-5']).map(({ reason }) => reason)).toEqual([
      'Unexpected estimates without `T-5`, expected a row for it as each of the other 4 tasks has',
    ])
  })

  it('stays silent where two groups have the same name', () => {
    expect(check({}, { groups: [rehearsal, { ...rehearsal }], items: [dryRun] })).toEqual([])
  })
})
