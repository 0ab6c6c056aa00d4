import * as v from 'valibot'
import { optionalText, text } from './field.js'
import { SourceSchema } from './place.js'

/** Something that the sprint hands over: who makes it and who needs it. */
export const DeliverableSchema = v.object({
  id: optionalText,
  name: text,
  producer: optionalText,
  consumer: optionalText,
  status: optionalText,
  source: SourceSchema,
})
export type Deliverable = v.InferOutput<typeof DeliverableSchema>

/** Work passing from one hand to another. */
export const HandoffSchema = v.object({
  from: text,
  to: text,
  artifact: optionalText,
  source: SourceSchema,
})
export type Handoff = v.InferOutput<typeof HandoffSchema>

/** `from` needs `to`: items, groups or gates, by id, else by title. */
export const DependencySchema = v.object({
  from: text,
  to: text,
  reason: optionalText,
  source: SourceSchema,
})
export type Dependency = v.InferOutput<typeof DependencySchema>
