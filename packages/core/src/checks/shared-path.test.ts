import { describe, expect, it } from 'vitest'
import { type Claim, type Deliverable, runChecks, type Sprint } from '../index.js'
import { documentFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { sharedPath } from './shared-path.js'

const change = (
  of: string,
  line: number,
  file = 'docs/architecture.md',
  use: 'changed' | 'consumed' = 'changed',
): Claim => ({
  kind: 'file-use',
  file,
  use,
  of,
  source: sourceAt(line),
})
const output = (producer: string | null, line: number): Deliverable => ({
  id: null,
  name: 'On-call guide',
  producer,
  consumer: null,
  status: null,
  source: sourceAt(line),
})
const groups = ['A', 'B'].map((id) => groupFrom({ id, title: `Part ${id}`, kind: 'track' }))
const items = [
  itemFrom({ id: 'EXP-1', title: 'Columns', owner: 'Mara' }),
  itemFrom({ id: 'EXP-2', title: 'Files', owner: 'Jonas' }),
]
const check = (sprint: Partial<Sprint>, ...claims: Claim[]) =>
  runChecks(documentFrom({ sprint, claims }), { checks: [sharedPath] })

describe('shared-path', () => {
  it('finds a file that two tracks, or two people, change', () => {
    expect(check({ groups }, change('A', 20), change('B', 40))).toMatchObject([
      {
        line: 40,
        severity: 'info',
        reason: 'Unexpected `B` for `docs/architecture.md`, expected one owner: `A` has it on line 20',
      },
    ])
    expect(check({ items }, change('EXP-1', 20), change('EXP-2', 40))).toHaveLength(1)
  })

  it('writes a path as it is written', () => {
    expect(check({ groups }, change('A', 20, 'docs/Design.md'), change('B', 40, 'docs/DESIGN.md'))).toMatchObject([
      { reason: 'Unexpected `B` for `docs/DESIGN.md`, expected one owner: `A` has it on line 20' },
    ])
  })

  it('finds an output that two teams make', () => {
    expect(check({ deliverables: [output('Orders', 20), output('Shops', 40)] })).toMatchObject([{ line: 40 }])
  })

  it.each<[string, Partial<Sprint>, Claim[]]>([
    ['one track changes it twice', { groups }, [change('A', 20), change('A', 40)]],
    ['it is read only', { groups }, [change('A', 20), change('B', 40, 'docs/architecture.md', 'consumed')]],
    ['everybody writes to it', { groups }, [change('A', 20, 'CHANGELOG.md'), change('B', 40, 'CHANGELOG.md')]],
    ['one name is short for the other', { deliverables: [output('Mara', 20), output('Mara Lindt', 40)] }, []],
    ['nobody is named', { deliverables: [output(null, 20), output('Shops', 40)] }, []],
  ])('stays silent where %s', (_, sprint, claims) => {
    expect(check(sprint, ...claims)).toEqual([])
  })
})
