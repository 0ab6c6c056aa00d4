import * as v from 'valibot'
import { optionalText, text } from './field.js'
import { SourceSchema } from './place.js'

export const DECISION_OUTCOMES = ['go', 'no-go', 'pending'] as const

/** A question put to somebody, what there is to choose from, and what was chosen. */
export const DecisionSchema = v.object({
  question: text,
  /** `go`, `no-go` or `pending`; of another decision `null` while nothing was chosen. */
  outcome: v.nullable(v.picklist(DECISION_OUTCOMES)),
  options: v.array(v.object({ title: text, source: SourceSchema })),
  /** What was chosen, where the choice is not a go or a no-go. */
  chosen: optionalText,
  recommendation: optionalText,
  by: optionalText,
  at: optionalText,
  source: SourceSchema,
})
export type Decision = v.InferOutput<typeof DecisionSchema>

/** Somebody's signature, asked for or given. */
export const ApprovalSchema = v.object({
  by: text,
  scope: optionalText,
  granted: v.boolean(),
  source: SourceSchema,
})
export type Approval = v.InferOutput<typeof ApprovalSchema>
