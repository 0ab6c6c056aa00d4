import {
  type Blocker,
  type CalendarDate,
  daysBetween,
  escalationOf,
  isCalendarDate,
  openBlockers,
  type Sprint,
} from '@sprint/core'
import template from '../../templates/partials/blockers.hbs'
import type { Messages } from '../messages/messages.js'
import { counted, type ReportFigure } from '../view/figure.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** An issue, for how many days it has been open, and how far the documents want it escalated. */
export interface BlockerRow extends Blocker {
  readonly age: ReportFigure | null
  readonly level: string | null
}

/** What held work up, what was done about it, and what still holds it up. */
export type BlockersView = Table<BlockerRow>

/** Issues found and solved; the open ones first, with their age. */
export const blockers = section('blockers', template, (sprint, { date, messages }): BlockersView | undefined => {
  const open = openBlockers(sprint)
  const solved = sprint.blockers.filter((blocker) => !open.includes(blocker))
  const rows = [
    ...open.map((blocker) => ({
      ...blocker,
      age: ageOf(blocker, date, messages.figures.daysOpen),
      level: levelOf(blocker, sprint, date),
    })),
    ...solved.map((blocker) => ({ ...blocker, age: null, level: null, resolution: resolutionOf(blocker, messages) })),
  ]
  const { labels } = messages
  return tableOf(rows, {
    title: labels.issue,
    impact: labels.impact,
    item: labels.item,
    since: labels.since,
    age: [labels.daysOpen, 'number'],
    level: labels.escalatedTo,
    resolution: labels.resolution,
  })
})

/** How it was solved; of one that later documents no longer have at least by when. */
function resolutionOf({ resolution, goneBy }: Blocker, { phrases, formats }: Messages): string | null {
  return resolution ?? (goneBy === null ? null : phrases.goneBy(formats.date(goneBy)))
}

function ageOf({ since }: Blocker, date: CalendarDate, label: string): ReportFigure | null {
  if (since === null || !isCalendarDate(since) || since > date) return null
  return counted(label, daysBetween(since, date))
}

function levelOf(blocker: Blocker, { escalations }: Sprint, date: CalendarDate): string | null {
  const reached = escalationOf(blocker, escalations, date)
  return reached === null ? null : (reached.level ?? reached.action)
}
