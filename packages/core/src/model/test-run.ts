import * as v from 'valibot'
import { optionalNumber, optionalText } from './field.js'
import { SourceSchema } from './place.js'

export const TEST_ROLES = ['baseline', 'target', 'actual'] as const
export type TestRole = (typeof TEST_ROLES)[number]

/** Test counts as stated: what was, what is hoped for, or what was measured. */
export const TestRunSchema = v.object({
  /** The part of the suite that was counted; `null`: the whole suite, unnamed. */
  scope: optionalText,
  role: v.picklist(TEST_ROLES),
  passed: optionalNumber,
  failed: optionalNumber,
  errors: optionalNumber,
  skipped: optionalNumber,
  total: optionalNumber,
  /** When it was counted, as `YYYY-MM-DD`. */
  at: optionalText,
  source: SourceSchema,
})
export type TestRun = v.InferOutput<typeof TestRunSchema>
