import type { Baseline } from '../baseline/baseline.js'
import type { MeasuredTests } from '../baseline/measured-tests.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CalendarDate } from '../model/calendar-date.js'

/** A file as it is. */
export interface FileFacts {
  /** Where it was found, relative to the project. */
  readonly path: string
  readonly bytes: number
  /** Lines of text; `null` where it was not counted. */
  readonly lines: number | null
  /** Whether git keeps it; `null` where git cannot tell. */
  readonly isTracked: boolean | null
  /** Whether git was told to leave it alone. */
  readonly isIgnored: boolean
  /** The day of the last commit that changed it; `null` where git cannot tell. */
  readonly changedOn: CalendarDate | null
}

/** A commit, as far as claims are concerned. */
export interface CommitFacts {
  readonly hash: string
  /** The day on which it was written. */
  readonly date: CalendarDate
  readonly subject: string
  readonly body: string
}

/** How a command ended. */
export type CommandFacts =
  | { readonly end: 'exited'; readonly status: number; readonly output: string; readonly log: string }
  | { readonly end: 'timed-out'; readonly seconds: number; readonly log: string }
  /** It was not started; `why` is the end of a sentence. */
  | { readonly end: 'refused'; readonly why: string }

/** The results of tests that were given. */
export interface TestFacts {
  /** The results of each day, oldest first; those without a day first. */
  readonly days: readonly MeasuredTests[]
  /** All of them as one run; `null` where no file can be trusted. */
  readonly whole: MeasuredTests | null
  /** Why a file was not trusted. */
  readonly refused: readonly Diagnostic[]
  readonly baseline: { readonly recorded: Baseline; readonly path: string } | null
}

/** Everything that was looked at. What was not looked at is missing, not empty. */
export interface Observations {
  /** By `lookUpKey`; `missing`: there is no such file, `outside`: its path leads out of the project. */
  readonly files?: ReadonlyMap<string, FileFacts | 'missing' | 'outside'>
  /** Of what is checked out, newest first. */
  readonly commits?: readonly CommitFacts[]
  readonly tests?: TestFacts
  /** By the command, as written. */
  readonly commands?: ReadonlyMap<string, CommandFacts>
}

/**
 * The key under which a file is kept that a document names.
 *
 * @param file the path as written
 * @param from the path of the document
 * @example
 * lookUpKey('totals.csv', 'docs/plan.md') //=> 'docs/plan.md: totals.csv'
 */
export function lookUpKey(file: string, from: string): string {
  return `${from}: ${file}`
}
