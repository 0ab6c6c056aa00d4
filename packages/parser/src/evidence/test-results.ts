import type { Diagnostic, Source } from '@sprint/core'

export const CASE_STATUSES = ['passed', 'failed', 'error', 'skipped'] as const
/** How a test ended. `error`: it could not be carried out; `skipped`: it has neither passed nor failed. */
export type CaseStatus = (typeof CASE_STATUSES)[number]

export const RESULT_FORMATS = [
  'junit',
  'ctrf',
  'jest',
  'vitest',
  'mocha',
  'playwright',
  'tap',
  'go-test',
  'log',
] as const
/** What kind of file test results were read from. */
export type ResultFormat = (typeof RESULT_FORMATS)[number]

/** One test and how it ended. */
export interface TestCase {
  /**
   * The same for the same test in every run: the path of its suites and its name. Tests of one file that share both
   * are told apart by their order, as in `cart > adds an item #2`.
   */
  readonly id: string
  readonly name: string
  readonly suite: string | null
  readonly file: string | null
  readonly status: CaseStatus
  readonly durationMs: number | null
  /** It failed and then passed, with nothing changed in between. */
  readonly isFlaky: boolean
  /** How often it was run again. */
  readonly retries: number
  readonly source: Source
}

/** How many tests there were and how they ended; the four add up to `total`. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly errors: number
  readonly skipped: number
  readonly total: number
}

/** What one run of tests came to. */
export interface TestResults {
  /** The runner, where the file names it. */
  readonly tool: string | null
  /** Empty where only counts are known, as in the closing line of a log. */
  readonly cases: readonly TestCase[]
  readonly counts: TestCounts
  /** When the tests ran, as the file states it: an ISO 8601 date, mostly with a time. */
  readonly at: string | null
  /** Where the file sums up the run. */
  readonly source: Source
}

/** What a file of test results says. */
export interface ReadResults {
  /** `null` where it is none that is known. */
  readonly format: ResultFormat | null
  /** `null` where the file cannot be trusted; a message of severity `error` says why. */
  readonly run: TestResults | null
  readonly messages: readonly Diagnostic[]
}
