import * as v from 'valibot'
import { optionalNumber, optionalText, text } from './field.js'
import { SourceSchema } from './place.js'

/** A figure that the sprint is measured by, with its target and what it was at last. */
export const MetricSchema = v.object({
  name: text,
  target: optionalText,
  actual: optionalText,
  baseline: optionalText,
  unit: optionalText,
  source: SourceSchema,
})
export type Metric = v.InferOutput<typeof MetricSchema>

/** An amount that may be spent: hours, tokens, money. */
export const BudgetSchema = v.object({
  name: text,
  /** Of a range the middle. */
  amount: optionalNumber,
  unit: optionalText,
  /** What the document says, be that `4-6 hours` or no number at all. */
  stated: optionalText,
  source: SourceSchema,
})
export type Budget = v.InferOutput<typeof BudgetSchema>
