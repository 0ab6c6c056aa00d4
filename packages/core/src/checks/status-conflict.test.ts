import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks, type SprintStatus } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { statusConflict } from './status-conflict.js'

const states = (subject: string, text: string, status: SprintStatus | null, line: number): ClaimOf<'status'> => ({
  kind: 'status',
  subject,
  status,
  text,
  source: sourceAt(line),
})
const check = (...claims: ClaimOf<'status'>[]) => runChecks(documentFrom({ claims }), { checks: [statusConflict] })

describe('status-conflict', () => {
  it('finds a status that is completed at the top and not at the bottom', () => {
    const found = check(
      states('Status', '✅ Shipped', 'completed', 3),
      states('**Status**', 'in progress', 'active', 90),
    )
    expect(found).toMatchObject([
      {
        line: 90,
        reason: 'Unexpected status `in progress`, expected `✅ Shipped` as on line 3',
        related: [{ line: 3 }],
      },
    ])
  })

  it('finds a status that waits for what is said to be completed', () => {
    const found = check(
      states('Security Review', 'done', 'completed', 5),
      states('Status', 'Ready for security review', 'planned', 60),
    )
    expect(found).toMatchObject([
      {
        line: 60,
        reason: 'Unexpected status `Ready for security review`, expected `Security Review` `done` as on line 5',
      },
    ])
  })

  it('finds work that is done before what it depends on', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Columns', status: 'done' }),
      itemFrom({ id: 'EXP-2', title: 'Files', status: 'todo', source: sourceAt(8) }),
      itemFrom({ id: 'EXP-3', title: 'Rates' }),
      itemFrom({
        id: 'EXP-4',
        title: 'Trial',
        status: 'done',
        dependsOn: ['EXP-1', 'EXP-2', 'EXP-3'],
        source: sourceAt(10),
      }),
      itemFrom({ id: 'EXP-5', title: 'Manual', status: 'todo', dependsOn: ['EXP-2'] }),
    ]
    expect(runChecks(documentFrom({ sprint: { items } }), { checks: [statusConflict] })).toMatchObject([
      {
        line: 10,
        reason: 'Unexpected status `done` of `EXP-4`, expected `EXP-2` to be done before',
        related: [{ line: 8, reason: 'EXP-2: todo' }],
      },
    ])
  })

  it('tells once of ranks that a sprint before gave', () => {
    const ranks = ['Move the orders', 'Ask the shops'].flatMap((title, at) => [
      { kind: 'priority' as const, title: `${title} (P3 from Sprint 8)`, rank: 1, source: sourceAt(20 + at * 9) },
      { kind: 'priority' as const, title: `${title} (P3 from Sprint 8)`, rank: 3, source: sourceAt(20 + at * 9) },
    ])
    expect(runChecks(documentFrom({ claims: ranks }), { checks: [statusConflict] })).toMatchObject([
      {
        line: 20,
        severity: 'info',
        reason:
          'Unexpected rank `P3` of another sprint beside `Priority 1`, expected one scale; so it is in 2 headings',
        related: [{ line: 29 }],
      },
    ])
  })

  it.each([
    [
      'fields have other names',
      [states('Status', 'active', 'active', 3), states('Planning', 'complete', 'completed', 4)],
    ],
    ['both say the same', [states('Status', 'DONE', 'completed', 3), states('Status', 'finished', 'completed', 90)]],
    ['a plan has begun', [states('Status', 'ready', 'planned', 3), states('Status', 'under way', 'active', 90)]],
    ['a status is not understood', [states('Status', 'DONE', 'completed', 3), states('Status', 'purple', null, 90)]],
    ['nothing is stated', []],
  ])('stays silent where %s', (_, claims) => {
    expect(check(...claims)).toEqual([])
  })
})
