import type { CalendarDate } from '@sprint/core'

/** How a series is drawn: `whole` is what the bars of the same label are a part of. */
export type SeriesForm = 'line' | 'dashes' | 'bars' | 'whole'

/** The figures of one kind, one for each label of the plot; `null` where nothing is known. */
export interface Series {
  readonly name: string
  readonly form: SeriesForm
  readonly values: readonly (number | null)[]
}

/** Figures over days, groups or sprints. */
export interface Plot {
  readonly type: 'plot'
  readonly title: string
  /** What it shows, in a sentence, for those who do not see it. */
  readonly description: string
  /** What is counted, at the axis. */
  readonly unit: string
  readonly labels: readonly string[]
  readonly series: readonly Series[]
}

/** A day on which something is due, and what has become of it. */
export interface Milestone {
  readonly name: string
  readonly date: CalendarDate
  readonly state: 'done' | 'open' | 'late'
}

/** What is due when, between the first and the last day. */
export interface Timeline {
  readonly type: 'timeline'
  readonly title: string
  readonly description: string
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly milestones: readonly Milestone[]
}

/** A chart as plain data: one list of figures, whatever it is drawn with. */
export type Chart = Plot | Timeline

/** Whether a value of a view is a chart. */
export function isChart(value: object): value is Chart {
  return 'type' in value && 'title' in value && ('series' in value || 'milestones' in value)
}
