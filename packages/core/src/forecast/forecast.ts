import { percentile } from '../history/percentile.js'
import type { Basis } from '../metrics/figure.js'
import type { WorkCalendar } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { addDays } from '../model/calendar-days.js'
import { addWorkingDays } from '../schedule/add-working-days.js'
import { randomNumbers } from './random.js'

/** What to forecast from. */
export interface ForecastInput {
  /** How much is left, in the unit of the throughput. */
  readonly remaining: number
  /** How much was finished on each past working day, days with nothing included; see `dailyThroughput`. */
  readonly throughput: readonly number[]
  /** The day after whose work the forecast begins. */
  readonly from: CalendarDate
}

export interface ForecastOptions {
  /** The same seed gives the same dates; 1 by default. */
  readonly seed?: number
  /** How many futures are drawn; 10,000 by default. */
  readonly runs?: number
  /** How sure to be, in percent; 50, 85 and 95 by default. */
  readonly confidence?: readonly number[]
  readonly calendar?: WorkCalendar
}

/** When the work will be finished, as far as the past can tell. */
export interface Forecast {
  readonly dates: readonly {
    /** In so many futures of a hundred the work is finished by then. */
    readonly confidence: number
    readonly days: number
    readonly date: CalendarDate
  }[]
  /** Why there are no dates; `null` where there are. */
  readonly refused: string | null
  /** `inputs` are the past working days drawn from; `missing` how many more would be needed. */
  readonly basis: Basis
}

/**
 * The least to draw from. With 10 past days the next one lies within what they span 9 times of 11; with 5 only 4 of 6.
 */
const LEAST_DAYS = 10
/** Fewer days on which something was finished are chance. */
const LEAST_FINISHING_DAYS = 3
/** Nobody plans further. */
const FURTHEST = 3_660

/**
 * Forecast when the remaining work is finished: thousands of futures, each made of past working days drawn at random.
 * It assumes that the days to come are like those that were, and that nothing is added.
 *
 * @param input what is left, what was finished on each past working day, and from when on
 * @param options seed, number of futures, percentages and working days
 * @returns a date for each percentage; none, and the reason, where the past says too little
 * @see https://www.scrum.org/resources/blog/monte-carlo-forecasting-scrum
 * @see https://doi.org/10.1214/aos/1176344552 (Efron, Bootstrap methods, 1979)
 * @example
 * const throughput = [1, 0, 2, 1, 0, 1, 1, 3, 0, 1]
 * const { dates } = forecast({ remaining: 6, throughput, from: '2026-03-04' })
 * dates.map(({ confidence, date }) => [confidence, date])
 * //=> [[50, '2026-03-12'], [85, '2026-03-17'], [95, '2026-03-18']]
 * forecast({ remaining: 6, throughput: [1, 0], from: '2026-03-04' }).refused
 * //=> '2 working days are known, at least 10 are needed'
 */
export function forecast(input: ForecastInput, options: ForecastOptions = {}): Forecast {
  const { remaining, throughput, from } = input
  const { seed = 1, runs = 10_000, confidence = [50, 85, 95], calendar = {} } = options
  const refused = refusalOf(input)
  const basis = {
    formula: `${runs} futures of past working days drawn at random`,
    inputs: throughput.length,
    missing: Math.max(0, LEAST_DAYS - throughput.length),
  }
  if (refused !== null) return { dates: [], refused, basis }
  const below = randomNumbers(seed)
  const lengths = Array.from({ length: runs }, () => daysUntil(remaining, throughput, below))
  const dates = confidence.flatMap((percent) => {
    const days = percentile(lengths, percent)
    const date = days === null ? null : addWorkingDays(addDays(from, 1), days - 1, calendar)
    return days === null || date === null ? [] : [{ confidence: percent, days, date }]
  })
  return { dates, refused: dates.length === 0 ? 'the end is more than ten years away' : null, basis }
}

function refusalOf({ remaining, throughput }: ForecastInput): string | null {
  const finishing = throughput.filter((finished) => finished > 0).length
  const known = (count: number) => `${count} working ${count === 1 ? 'day is' : 'days are'} known`
  if (remaining <= 0) return 'nothing is left to do'
  if (throughput.length < LEAST_DAYS) return `${known(throughput.length)}, at least ${LEAST_DAYS} are needed`
  if (finishing >= LEAST_FINISHING_DAYS) return null
  return `something was finished on ${finishing} of ${throughput.length} working days, at least ${LEAST_FINISHING_DAYS} are needed`
}

function daysUntil(remaining: number, throughput: readonly number[], below: (limit: number) => number): number {
  let left = remaining
  let days = 0
  while (left > 0 && days < FURTHEST) {
    left -= throughput[below(throughput.length)] ?? 0
    days += 1
  }
  return days
}
