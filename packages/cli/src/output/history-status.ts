import type { CalendarDate, ScopeEvent } from '@sprint/core'
import type { HistorySummary } from '../history/summarize-history.js'
import { burndownChart } from './burndown-chart.js'
import type { Colors } from './colors.js'
import { counted } from './counted.js'

/**
 * What became of a sprint day by day, for a terminal.
 *
 * @param history its history
 * @param date the day to look from
 * @param colors of the stream it goes to
 * @returns lines; an empty text where the documents tell of one day only
 */
export function historyStatus(history: HistorySummary, date: CalendarDate, colors: Colors): string {
  const { burndown, forecast, from } = history
  const days = burndown.days.map((day) => (day.date > date ? { ...day, remaining: null } : day))
  const known = days.filter(({ remaining }) => remaining !== null)
  // One day makes no line.
  if (known.length < 2) return ''
  const source = from === 'git' ? `of ${counted(history.commits, 'commit')}` : 'of the dates in the documents'
  return [
    `${colors.bold('Burndown')}  ${colors.dim(`${burndown.unit}, ${source}`)}`,
    ...burndownChart(days).map((line) => colors.cyan(line)),
    ...standing(known.at(-1), burndown.unit),
    ...scope(history.scopeChanges.filter((event) => event.date <= date)),
    ...cycle(history),
    ...(forecast === null ? [] : expected(forecast)),
    '',
  ].join('\n')
}

function standing(day: HistorySummary['burndown']['days'][number] | undefined, unit: string): string[] {
  if (day === undefined || day.remaining === null) return []
  const ideal = day.ideal === null ? '' : `, ideal ${round(day.ideal)}`
  return [`  ${day.date}: ${round(day.remaining)} of ${round(day.scope ?? 0)} ${unit} left${ideal}`]
}

function scope(events: readonly ScopeEvent[]): string[] {
  if (events.length === 0) return []
  const sum = events.reduce((total, { before, after }) => total + after - before, 0)
  const of = (change: ScopeEvent['change']) => events.filter((event) => event.change === change).length
  const parts = (['added', 'removed', 'estimated'] as const).flatMap((change) =>
    of(change) === 0 ? [] : [`${of(change)} ${change === 'estimated' ? 'estimated anew' : change}`],
  )
  return [`  Scope ${sum < 0 ? '−' : '+'}${round(Math.abs(sum))} since the first day: ${parts.join(', ')}`]
}

function cycle({ cycleTimes: { items, median, percentile85 } }: HistorySummary): string[] {
  if (median === null || percentile85 === null) return []
  const days = (count: number) => counted(count, 'working day')
  const half = `half of ${counted(items.length, 'item')} took ${days(median)} or less`
  return [`  Cycle time: ${half}, 85% ${days(percentile85)} or less`]
}

function expected({ dates, refused, basis }: NonNullable<HistorySummary['forecast']>): string[] {
  if (refused !== null) return refused === 'nothing is left to do' ? [] : [`  No forecast: ${refused}`]
  const sure = dates.map(({ confidence, date }) => `${date} (${confidence}%)`).join(', ')
  return [`  Forecast: done by ${sure}, drawn from ${counted(basis.inputs, 'working day')}`]
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
