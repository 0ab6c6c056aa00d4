import type { Source } from '../model/place.js'

/** How many tests there were and how they ended; the four add up to `total`. */
export interface MeasuredCounts {
  readonly passed: number
  readonly failed: number
  readonly errors: number
  readonly skipped: number
  readonly total: number
}

/** One test and how it ended. */
export interface MeasuredTest {
  /** The same for the same test in every run. */
  readonly id: string
  readonly name: string
  readonly suite: string | null
  readonly file: string | null
  readonly status: 'passed' | 'failed' | 'error' | 'skipped'
  /** It failed and then passed, with nothing changed in between. */
  readonly isFlaky: boolean
  readonly source: Source
}

/** What one run of tests came to, as the readers of test results hand it out. */
export interface MeasuredTests {
  /** The runner, where it is known. */
  readonly tool: string | null
  /** Empty where only counts are known, as from the closing line of a log. */
  readonly cases: readonly MeasuredTest[]
  readonly counts: MeasuredCounts
  /** When the tests ran: an ISO 8601 date, mostly with a time. */
  readonly at: string | null
  readonly source: Source
}
