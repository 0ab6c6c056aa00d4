import type { Message, Source } from '@sprint/core'
import type { ResultFormat, TestCase, TestCounts } from './test-results.js'
import type { TextPlaces } from './text-places.js'

/** A file of test results as its reader sees it. */
export interface ResultFile {
  readonly text: string
  readonly places: TextPlaces
}

/** A test before it has its identity. */
export type CaseDraft = Omit<TestCase, 'id'>

/** What a reader has found in a file. */
export interface Reading {
  readonly format: ResultFormat
  readonly tool: string | null
  readonly cases: readonly CaseDraft[]
  /** Tests that are counted without being named. */
  readonly unnamed?: TestCounts
  /** How many tests the file says there are; `null` where it does not say. */
  readonly stated: number | null
  readonly at: string | null
  readonly source: Source
}

/** Why nothing in a file can be trusted. It never leaves `readTestResults`. */
export class Refusal extends Error {
  readonly said: Message
  readonly source: Source

  constructor(said: Message, source: Source) {
    super(said.reason)
    this.said = said
    this.source = source
  }
}
