import { describe, expect, it } from 'vitest'
import { type Claim, runChecks, type Sprint } from '../index.js'
import { documentFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { overload } from './overload.js'

const day = groupFrom({ id: '1', title: 'Columns', kind: 'day' })
const team = groupFrom({ id: 'Files', title: 'Files', kind: 'team', start: '2026-03-04', end: '2026-03-04' })
const work = (hours: number | null, fields: Partial<ReturnType<typeof itemFrom>> = {}) =>
  itemFrom({ title: `Step of ${hours} h`, owner: 'Mara', group: '1', hours, source: sourceAt(20), ...fields })
const morning: Claim = { kind: 'start', of: 'Files', at: '2026-03-04T09:00', source: sourceAt(9) }
const check = (sprint: Partial<Sprint>, ...claims: Claim[]) =>
  runChecks(documentFrom({ sprint, claims }), { checks: [overload] })
const inTeam = (hours: number, max: number, due: string) =>
  work((hours + max) / 2, { group: 'Files', due, hoursRange: { min: hours, max } })

describe('overload', () => {
  it('finds a day with more work than hours, in the phases of the day too', () => {
    const groups = [day, groupFrom({ id: '1.1', title: 'Morning', parent: '1' })]
    expect(check({ groups, items: [work(6), work(5, { group: '1.1' })] })).toMatchObject([
      { line: 20, reason: 'Unexpected `11 h` of `Mara` in `1`, expected at most `8 h` a day' },
    ])
  })

  it('finds work that is due before it can be done, or may not be done', () => {
    const items = [inTeam(2, 4, '2 PM'), inTeam(1, 2, '2 PM')]
    expect(check({ groups: [team], items }, morning)).toMatchObject([
      {
        severity: 'info',
        reason: 'Unexpected `3-6 h` of `Mara` in `Files`, expected at most `5 h` from 09:00 to 14:00',
      },
    ])
    expect(check({ groups: [team], items: [inTeam(4, 4, '12:00')] }, morning)).toMatchObject([{ severity: 'warning' }])
  })

  it.each<[string, Partial<Sprint>, Claim[]]>([
    ['it fits', { groups: [day], items: [work(4), work(4)] }, []],
    ['two people share it', { groups: [day], items: [work(6), work(5, { owner: 'Jonas' })] }, []],
    ['it may fit', { groups: [day], items: [work(8, { hoursRange: { min: 6, max: 10 } })] }, []],
    ['the day is planned to be long', { groups: [{ ...day, hours: 12 }], items: [work(6), work(5)] }, []],
    ['nothing is estimated', { groups: [day], items: [work(null), work(null)] }, []],
    ['the phase takes days', { groups: [{ ...day, kind: 'phase' }], items: [work(6), work(5)] }, []],
    ['it is due in the evening', { groups: [team], items: [inTeam(2, 4, '6 PM')] }, [morning]],
    ['the start is not known', { groups: [team], items: [inTeam(4, 6, '12:00')] }, []],
  ])('stays silent where %s', (_, sprint, claims) => {
    expect(check(sprint, ...claims)).toEqual([])
  })
})
