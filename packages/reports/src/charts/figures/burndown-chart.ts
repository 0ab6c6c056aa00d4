import { type Burndown, type CalendarDate, workingDays } from '@sprint/core'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

const UNITS = { points: 'Points', items: 'Items', hours: 'Hours' } as const

/**
 * The burndown as a chart: what was left, what should have been left, and all there was to do. Only days up to the
 * report's are told of; the line of the ideal goes on to the end.
 *
 * @param burndown what was left, day by day
 * @param date the day of the report
 */
export function burndownChart({ days, unit }: Burndown, date: CalendarDate): Chart | null {
  const until = (day: CalendarDate, value: number | null) => (day > date ? null : value)
  const shown = daysOfWork(days.map((day) => day.date))
  const kept = days.filter((day) => shown.has(day.date) || day.remaining !== null)
  const [remaining, scope] = [
    kept.map((day) => until(day.date, day.remaining)),
    kept.map((day) => until(day.date, day.scope)),
  ]
  const left = remaining.findLast((value) => value !== null) ?? null
  return plotOf({
    title: 'Burndown',
    description: `What is left to do, day by day${left === null ? '' : `; ${left} ${unit} at the end`}.`,
    unit: UNITS[unit],
    labels: kept.map((day) => day.date.slice(5)),
    series: [
      { name: 'Remaining', form: 'line', values: remaining },
      { name: 'Ideal', form: 'dashes', values: kept.map(({ ideal }) => ideal) },
      { name: 'Scope', form: 'line', values: scope },
    ],
  })
}

function daysOfWork(days: readonly CalendarDate[]): ReadonlySet<CalendarDate> {
  const [first, last] = [days[0], days.at(-1)]
  return new Set(first === undefined || last === undefined ? [] : workingDays(first, last))
}
