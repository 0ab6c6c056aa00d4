import type { Event } from '@sprint/core'
import template from '../../templates/partials/events.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Ceremonies, checkpoints, points on the timeline: those with a date one after the other, then the others as stated. */
export const events = section('events', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.events.toSorted(byMoment), {
    at: [labels.when, 'moment'],
    title: labels.event,
    participants: labels.participants,
  }),
)

function byMoment(a: Event, b: Event): number {
  const [first, second] = [dated(a), dated(b)]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  return first < second ? -1 : first > second ? 1 : 0
}

/** A date in front of a time compares like a text; a time of any day does not. */
function dated({ at }: Event): string | null {
  return at !== null && /^\d{4}-\d{2}-\d{2}/.test(at) ? at : null
}
