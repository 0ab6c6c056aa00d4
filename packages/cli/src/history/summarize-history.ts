import {
  type Burndown,
  type BurnupDay,
  burndown,
  burnup,
  type CalendarDate,
  type CycleTimes,
  cycleTimes,
  type DayOfWork,
  dailyThroughput,
  type Forecast,
  forecast,
  type ScopeEvent,
  scopeEvents,
  type Unit,
} from '@sprint/core'
import type { TracedSprint } from './read-history.js'

/** What became of a sprint day by day, and when the rest of it is likely to be finished. */
export interface HistorySummary {
  /** `git`: the documents were followed through their commits; `documents`: each spoke for the day it names. */
  readonly from: 'git' | 'documents'
  /** How many contents of the past were read. */
  readonly commits: number
  readonly burndown: Burndown
  readonly burnup: readonly BurnupDay[]
  readonly scopeChanges: readonly ScopeEvent[]
  readonly cycleTimes: CycleTimes
  /** Items finished on each working day of this sprint. */
  readonly throughput: readonly DayOfWork[]
  /** `null` once the sprint is over. */
  readonly forecast: Forecast | null
}

/** How many items were finished on each working day of each sprint. */
export type Pace = ReadonlyMap<TracedSprint, readonly DayOfWork[]>

/**
 * The pace of sprints.
 *
 * @param all the sprints
 */
export function paceOf(all: readonly TracedSprint[]): Pace {
  return new Map(all.map((traced) => [traced, dailyThroughput(traced.sprint, traced.history)]))
}

/**
 * Sum up the history of a sprint.
 *
 * @param traced the sprint
 * @param pace of the sprints that the forecast draws from, this one among them
 * @param date the day to look from
 */
export function summarizeHistory(traced: TracedSprint, pace: Pace, date: CalendarDate): HistorySummary {
  const { sprint, history, commits } = traced
  const unit: Unit = sprint.items.some(({ points }) => points !== null) ? 'points' : 'items'
  const upTo = <T extends { readonly date: CalendarDate }>(days: readonly T[]) => days.filter((day) => day.date <= date)
  const items = burndown(sprint, history, { unit: 'items' })
  const remaining = upTo(items.days).findLast((day) => day.remaining !== null)?.remaining ?? 0
  const isOver = sprint.end !== null && sprint.end <= date
  const drawn = unit === 'items' ? items : burndown(sprint, history, { unit })
  return {
    from: commits > 0 ? 'git' : 'documents',
    commits,
    burndown: drawn,
    burnup: burnup(drawn),
    scopeChanges: scopeEvents(sprint, history, unit),
    cycleTimes: cycleTimes(sprint, history),
    throughput: pace.get(traced) ?? dailyThroughput(sprint, history),
    forecast: isOver
      ? null
      : forecast({
          remaining,
          throughput: upTo([...pace.values()].flat()).map(({ finished }) => finished),
          from: date,
        }),
  }
}
