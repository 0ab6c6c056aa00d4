import { type Burndown, type CalendarDate, workingDays } from '@sprint/core'
import type { Messages } from '../../messages/messages.js'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

/**
 * The burndown as a chart: what was left, what should have been left, and all there was to do. Only days up to the
 * report's are told of; the line of the ideal goes on to the end.
 *
 * @param burndown what was left, day by day
 * @param date the day of the report
 * @param messages of the language
 */
export function burndownChart({ days, unit }: Burndown, date: CalendarDate, messages: Messages): Chart | null {
  const { charts, headings, figures, labels } = messages
  const until = (day: CalendarDate, value: number | null) => (day > date ? null : value)
  const shown = daysOfWork(days.map((day) => day.date))
  const kept = days.filter((day) => shown.has(day.date) || day.remaining !== null)
  const [remaining, scope] = [
    kept.map((day) => until(day.date, day.remaining)),
    kept.map((day) => until(day.date, day.scope)),
  ]
  const left = remaining.findLast((value) => value !== null) ?? null
  return plotOf({
    title: headings.burndown,
    description: left === null ? charts.burndown : charts.leftAtTheEnd(left, labels[unit]),
    unit: labels[unit],
    labels: kept.map((day) => day.date.slice(5)),
    series: [
      { name: figures.remaining, form: 'line', values: remaining },
      { name: figures.ideal, form: 'dashes', values: kept.map(({ ideal }) => ideal) },
      { name: figures.scope, form: 'line', values: scope },
    ],
  })
}

function daysOfWork(days: readonly CalendarDate[]): ReadonlySet<CalendarDate> {
  const [first, last] = [days[0], days.at(-1)]
  return new Set(first === undefined || last === undefined ? [] : workingDays(first, last))
}
