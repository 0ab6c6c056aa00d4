import { describe, expect, it } from 'vitest'
import { type Claim, runChecks, type Sprint } from '../index.js'
import { documentFrom, gateFrom, groupFrom, sourceAt } from '../testing/index.js'
import { startBeforeGate } from './start-before-gate.js'

const docs = groupFrom({ id: 'Docs', title: 'Manual', kind: 'team', start: '2026-03-04', source: sourceAt(30) })
const tests = groupFrom({ id: 'Tests', title: 'Tests', kind: 'team', start: '2026-03-04', source: sourceAt(20) })
const gate = gateFrom({
  id: '2',
  title: 'Tests signed',
  due: '2026-03-04T18:00',
  blocks: ['Docs'],
  source: sourceAt(50),
})
const start = (of: string, at: string): Claim => ({ kind: 'start', of, at, source: sourceAt(31) })
const check = (sprint: Partial<Sprint>, ...claims: Claim[]) =>
  runChecks(documentFrom({ sprint, claims }), { checks: [startBeforeGate] })
const needsTests = [{ from: 'Docs', to: 'Tests', reason: null, source: sourceAt(33) }]

describe('start-before-gate', () => {
  it('finds a team that begins on the day of its gate, but before it', () => {
    expect(check({ groups: [docs], gates: [gate] }, start('Docs', '2026-03-04T10:00'))).toMatchObject([
      {
        line: 31,
        reason: 'Unexpected start of `Docs` at `2026-03-04 10:00`, expected it after gate `2` at 2026-03-04 18:00',
        related: [{ line: 50 }],
      },
    ])
  })

  it('finds a team that begins days before its gate', () => {
    expect(check({ groups: [{ ...docs, start: '2026-03-02', end: '2026-03-05' }], gates: [gate] })).toMatchObject([
      { line: 30 },
    ])
  })

  it('finds a team that takes over results at the moment at which the work on them begins', () => {
    const starts = [start('Docs', '2026-03-04T09:00'), start('Tests', '2026-03-04T09:00')]
    expect(check({ groups: [docs, tests], dependencies: needsTests }, ...starts)).toHaveLength(1)
  })

  it('holds to what every sentence of the consequence names', () => {
    const consequence = 'Docs comes later, tell the board; Docs cannot start'
    const starts = start('Docs', '2026-03-04T10:00')
    expect(check({ groups: [docs], gates: [{ ...gate, consequence }] }, starts)).toHaveLength(1)
  })

  it.each<[string, Partial<Sprint>, Claim[]]>([
    ['the time of the start is not known', { groups: [docs], gates: [gate] }, []],
    ['it begins when the gate is due', { groups: [docs], gates: [gate] }, [start('Docs', '2026-03-04T18:00')]],
    [
      'the gate blocks others',
      { groups: [docs], gates: [{ ...gate, blocks: ['Tests'] }] },
      [start('Docs', '2026-03-04T10:00')],
    ],
    [
      'one sentence of the consequence names another alone',
      {
        groups: [docs, tests],
        gates: [{ ...gate, blocks: ['Tests', 'Docs'], consequence: 'Tests/Docs come later; Tests cannot start' }],
      },
      [start('Docs', '2026-03-04T10:00')],
    ],
    [
      'the gate has no date',
      { groups: [docs], gates: [{ ...gate, due: 'Wednesday' }] },
      [start('Docs', '2026-03-04T10:00')],
    ],
    [
      'first results can be there',
      { groups: [docs, tests], dependencies: needsTests },
      [start('Docs', '2026-03-04T15:00'), start('Tests', '2026-03-04T09:00')],
    ],
  ])('stays silent where %s', (_, sprint, claims) => {
    expect(check(sprint, ...claims)).toEqual([])
  })
})
