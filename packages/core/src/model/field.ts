import * as v from 'valibot'
import { CalendarDateSchema } from './calendar-date.js'
import { SourceSchema } from './place.js'

/** The few shapes that fields of the model take: unknown is `null`, an empty list is `[]`. */
export const text = v.string()
export const optionalText = v.nullable(v.string())
export const optionalNumber = v.nullable(v.number())
export const optionalDate = v.nullable(CalendarDateSchema)
export const texts = v.array(v.string())

/** A range of numbers, both ends included. */
export const RangeSchema = v.object({ min: v.number(), max: v.number() })
export type Range = v.InferOutput<typeof RangeSchema>

/** A sentence of the document with the place it stands at. */
export const NoteSchema = v.object({ text: v.string(), source: SourceSchema })
export type Note = v.InferOutput<typeof NoteSchema>

/** A line that can be ticked: `done` is `null` where it has neither box nor mark. */
export const CheckSchema = v.object({
  text: v.string(),
  done: v.nullable(v.boolean()),
  source: SourceSchema,
})
export type Check = v.InferOutput<typeof CheckSchema>
