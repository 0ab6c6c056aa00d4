import * as v from 'valibot'
import { optionalText, text } from './field.js'
import { SourceSchema } from './place.js'

export const CRITERION_LEVELS = ['must', 'should', 'could'] as const
export const CRITERION_SETS = ['success', 'ready', 'done', 'validation'] as const

/** A condition of success, of readiness or of being done. */
export const CriterionSchema = v.object({
  text,
  level: v.nullable(v.picklist(CRITERION_LEVELS)),
  done: v.nullable(v.boolean()),
  metric: optionalText,
  /** Which list it belongs to: success criteria, definition of ready, of done, or validation. */
  set: v.picklist(CRITERION_SETS),
  source: SourceSchema,
})
export type Criterion = v.InferOutput<typeof CriterionSchema>
