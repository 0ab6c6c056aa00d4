import { describe, expect, it } from 'vitest'
import { runChecks, type WorkItem } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { missingOwner } from './missing-owner.js'

const owned = ['Schema', 'Export', 'Manual', 'Training'].map((title) => itemFrom({ title, owner: 'Mara' }))
const review = itemFrom({ id: 'EXP-9', title: 'Review', source: sourceAt(40) })
const check = (...items: WorkItem[]) => runChecks(documentFrom({ sprint: { items } }), { checks: [missingOwner] })

describe('missing-owner', () => {
  it('finds the one that was forgotten', () => {
    expect(check(...owned, review)).toMatchObject([
      {
        line: 40,
        severity: 'info',
        reason: 'Unexpected item `EXP-9` without an owner, expected one as 4 of 5 items have',
      },
    ])
  })

  it('warns where somebody works on it', () => {
    expect(check(...owned, { ...review, status: 'in-progress' })).toMatchObject([{ severity: 'warning' }])
  })

  it.each<[string, WorkItem[]]>([
    ['owners are rarely named', [...owned.slice(0, 2), review, itemFrom({ title: 'Archive' })]],
    ['there are too few items', [...owned.slice(0, 2), review]],
    ['it is blocked', [...owned, { ...review, status: 'blocked' }]],
    ['its title names somebody', [...owned, { ...review, title: 'Review (Mara/Jonas)' }]],
    ['it is done', [...owned, { ...review, status: 'done' }]],
    [
      'what it is part of has an owner',
      [...owned, itemFrom({ title: 'Quality', owner: 'Jonas' }), { ...review, parent: 'Quality' }],
    ],
    ['its parts have owners', [...owned, review, itemFrom({ title: 'Read it', owner: 'Jonas', parent: 'EXP-9' })]],
  ])('stays silent where %s', (_, items) => {
    expect(check(...items)).toEqual([])
  })
})
