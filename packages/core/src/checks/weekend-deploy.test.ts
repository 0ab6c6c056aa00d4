import { describe, expect, it } from 'vitest'
import { runChecks, type Sprint } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { weekendDeploy } from './weekend-deploy.js'

const event = (title: string, at: string, line = 9) => ({ title, at, participants: [], source: sourceAt(line) })
const check = (sprint: Partial<Sprint>) => runChecks(documentFrom({ sprint }), { checks: [weekendDeploy] })

describe('weekend-deploy', () => {
  it('finds a deployment on a Saturday, and tells of the day once', () => {
    const events = [event('Deploy to production', '2026-03-07T15:00'), event('Release announced', '2026-03-07', 12)]
    expect(check({ events })).toMatchObject([
      {
        line: 9,
        reason: 'Unexpected `Deploy to production` on 2026-03-07, a Saturday, expected a working day',
        related: [{ line: 12 }],
      },
    ])
  })

  it('finds an item that is due on a Sunday', () => {
    expect(check({ items: [itemFrom({ title: 'Rollout to all shops', due: '2026-03-08' })] })).toHaveLength(1)
  })

  it.each([
    ['it is a Friday', 'Deploy to production', '2026-03-06'],
    ['the date is not certain', 'Deploy to production', 'Saturday'],
    ['it is prepared only', 'Pre-deployment checklist', '2026-03-07'],
    ['nobody but the team sees it', 'Deploy to staging', '2026-03-07'],
    ['it is something else', 'Team lunch', '2026-03-07'],
  ])('stays silent where %s', (_, title, at) => {
    expect(check({ events: [event(title, at)] })).toEqual([])
  })
})
