import type { Blocker } from '@sprint/core'
import template from '../../templates/partials/blockers.hbs'
import { openBlockers } from '../view/open-blockers.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What held work up, what was done about it, and what still holds it up. */
export type BlockersView = Table<Blocker>

/** Issues found and solved; the open ones first. */
export const blockers = section('blockers', template, (sprint): BlockersView | undefined => {
  const open = openBlockers(sprint)
  return tableOf([...open, ...sprint.blockers.filter((blocker) => !open.includes(blocker))], {
    title: 'Issue',
    impact: 'Impact',
    item: 'Item',
    since: 'Since',
    resolution: 'Resolution',
  })
})
