import * as v from 'valibot'
import { SprintError } from '../diagnostics/sprint-error.js'
import { optionalText } from '../model/field.js'
import { issuesOf } from '../validate/issues-of.js'

/** How a test stood when the baseline was recorded; `flaky`: it failed, then passed with nothing changed. */
export const BASELINE_STATUSES = ['passed', 'failed', 'error', 'skipped', 'flaky'] as const
export type BaselineStatus = (typeof BASELINE_STATUSES)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How the tests stood at one time, to compare later runs with. */
export const BaselineSchema = v.object({
  version: v.literal(1),
  name: v.string(),
  /** The sprint at whose start it was recorded. */
  sprint: optionalText,
  /** When the tests ran, as their results state it. */
  at: optionalText,
  /** The runner, where the results name it. */
  tool: optionalText,
  counts: v.object({ passed: count, failed: count, errors: count, skipped: count, total: count }),
  /** Each test with how it ended, sorted by its identity; empty where only counts were known. */
  tests: v.array(v.tuple([v.string(), v.picklist(BASELINE_STATUSES)])),
})
export type Baseline = v.InferOutput<typeof BaselineSchema>

/**
 * Take a baseline in from outside.
 *
 * @param value parsed JSON
 * @returns the baseline, typed
 * @throws `SprintError` `invalid-data`, in one line that names the first value that is wrong
 * @example
 * validateBaseline(recordBaseline(measuredFrom({ cases: [{ id: 'a' }] }), { name: '12' })).tests //=> [['a', 'passed']]
 */
export function validateBaseline(value: unknown): Baseline {
  const result = v.safeParse(BaselineSchema, value)
  if (result.success) return result.output
  const [first, ...more] = issuesOf(result.issues, 'baseline')
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  throw new SprintError('invalid-data', `${first?.path}: ${first?.reason}${others}`)
}
