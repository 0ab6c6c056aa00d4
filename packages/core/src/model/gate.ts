import * as v from 'valibot'
import { CheckSchema, optionalText, text, texts } from './field.js'
import { SourceSchema } from './place.js'

export const GATE_OUTCOMES = ['passed', 'failed', 'pending'] as const

/** A point that work may not pass before its checks hold and its authority has signed. */
export const GateSchema = v.object({
  id: optionalText,
  title: text,
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, or as written where the year is not certain. */
  due: optionalText,
  authority: optionalText,
  checks: v.array(CheckSchema),
  blockedBy: texts,
  blocks: texts,
  consequence: optionalText,
  /** The outcome as stated; what it evaluates to is computed. */
  outcome: v.nullable(v.picklist(GATE_OUTCOMES)),
  source: SourceSchema,
})
export type Gate = v.InferOutput<typeof GateSchema>
