import * as v from 'valibot'
import { optionalDate, optionalNumber, optionalText, RangeSchema, text } from './field.js'
import { SourceSchema } from './place.js'

export const GROUP_KINDS = ['day', 'week', 'phase', 'track', 'team', 'milestone'] as const

/** What a document sorts its items under. */
export const GroupSchema = v.object({
  id: optionalText,
  title: text,
  kind: v.picklist(GROUP_KINDS),
  start: optionalDate,
  end: optionalDate,
  goal: optionalText,
  /** The stated total in hours; of a range the midpoint. */
  hours: optionalNumber,
  hoursRange: v.nullable(RangeSchema),
  owner: optionalText,
  status: optionalText,
  /** The id, else the title, of the group this one is part of. */
  parent: optionalText,
  source: SourceSchema,
})
export type Group = v.InferOutput<typeof GroupSchema>
