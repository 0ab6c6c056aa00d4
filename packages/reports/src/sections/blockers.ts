import { type Blocker, type CalendarDate, daysBetween, isCalendarDate } from '@sprint/core'
import template from '../../templates/partials/blockers.hbs'
import { counted, type ReportFigure } from '../view/figure.js'
import { openBlockers } from '../view/open-blockers.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** An issue, and for how many days it has been open. */
export interface BlockerRow extends Blocker {
  readonly age: ReportFigure | null
}

/** What held work up, what was done about it, and what still holds it up. */
export type BlockersView = Table<BlockerRow>

/** Issues found and solved; the open ones first, with their age. */
export const blockers = section('blockers', template, (sprint, { date, messages }): BlockersView | undefined => {
  const open = openBlockers(sprint)
  const solved = sprint.blockers.filter((blocker) => !open.includes(blocker))
  const rows = [
    ...open.map((blocker) => ({ ...blocker, age: ageOf(blocker, date, messages.figures.daysOpen) })),
    ...solved.map((blocker) => ({ ...blocker, age: null })),
  ]
  const { labels } = messages
  return tableOf(rows, {
    title: labels.issue,
    impact: labels.impact,
    item: labels.item,
    since: labels.since,
    age: [labels.daysOpen, 'number'],
    resolution: labels.resolution,
  })
})

function ageOf({ since }: Blocker, date: CalendarDate, label: string): ReportFigure | null {
  if (since === null || !isCalendarDate(since) || since > date) return null
  return counted(label, daysBetween(since, date))
}
