import template from '../../templates/partials/today.hbs'
import { dayEntry } from '../view/day-entry.js'
import type { DaysView } from './days.js'
import { section } from './section.js'

/** What was done, planned and met with on the day of the report. */
export const today = section('today', template, (sprint, { date, messages }): DaysView | undefined => {
  const entries = sprint.days.filter((day) => day.date === date).map((day) => dayEntry(day, messages))
  return entries.length === 0 ? undefined : { entries }
})
