import * as v from 'valibot'
import { optionalDate, optionalText, text, texts } from './field.js'
import { SourceSchema } from './place.js'
import { LevelSchema } from './work-item.js'

/** Something that may go wrong. */
export const RiskSchema = v.object({
  title: text,
  /** Where probability and impact are both given, the impact. */
  level: v.nullable(LevelSchema),
  likelihood: v.nullable(LevelSchema),
  mitigation: optionalText,
  source: SourceSchema,
})
export type Risk = v.InferOutput<typeof RiskSchema>

/** Something that has gone wrong and holds work up. */
export const BlockerSchema = v.object({
  title: text,
  impact: optionalText,
  /** The id, else the title, of the item it holds up. */
  item: optionalText,
  resolution: optionalText,
  /** `YYYY-MM-DD` where the date is certain, else as written. */
  since: optionalText,
  /** The day by which a later document says that nothing holds work up any more. */
  goneBy: optionalDate,
  source: SourceSchema,
})
export type Blocker = v.InferOutput<typeof BlockerSchema>

/** What to do, and whom to turn to, when a blocker lasts. */
export const EscalationSchema = v.object({
  level: optionalText,
  trigger: optionalText,
  action: optionalText,
  contact: optionalText,
  within: optionalText,
  examples: texts,
  source: SourceSchema,
})
export type Escalation = v.InferOutput<typeof EscalationSchema>
