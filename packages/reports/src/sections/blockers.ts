import type { Blocker } from '@sprint/core'
import template from '../../templates/partials/blockers.hbs'
import { computed } from '../view/figure.js'
import { type Sentence, say } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What held work up, what was done about it, and what still holds it up. */
export interface BlockersView extends Table<Blocker> {
  readonly summary: Sentence
}

/** Issues found and solved; the open ones first. */
export const blockers = section('blockers', template, (sprint): BlockersView | undefined => {
  const table = tableOf(
    sprint.blockers.toSorted((a, b) => Number(a.resolution !== null) - Number(b.resolution !== null)),
    { title: 'Issue', impact: 'Impact', item: 'Item', since: 'Since', resolution: 'Resolution' },
  )
  return table === undefined ? undefined : { summary: summaryOf(sprint.blockers), ...table }
})

function summaryOf(all: readonly Blocker[]): Sentence {
  const open = openBlockers(all)
  const figure = computed('Open blockers', open, 'stated blockers that have no resolution', all.length)
  if (open === 0) return say`All ${all.length} are resolved.`
  return say`${figure} of ${all.length} ${open === 1 ? 'is' : 'are'} open.`
}

/** How many blockers nobody has resolved. */
export function openBlockers(all: readonly Blocker[]): number {
  return all.filter(({ resolution }) => resolution === null).length
}
