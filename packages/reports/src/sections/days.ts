import type { Day } from '@sprint/core'
import template from '../../templates/partials/days.hbs'
import { type DayEntry, dayEntry } from '../view/day-entry.js'
import { section } from './section.js'

/** What was written down day by day. */
export interface DaysView {
  readonly entries: readonly DayEntry[]
}

/** Every daily entry, in the order of the days. */
export const days = section('days', template, (sprint, { messages }): DaysView | undefined => {
  const entries = sprint.days.toSorted(byDay).map((day) => dayEntry(day, messages))
  return entries.length === 0 ? undefined : { entries }
})

function byDay(a: Day, b: Day): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.day ?? 0) - (b.day ?? 0)
}
