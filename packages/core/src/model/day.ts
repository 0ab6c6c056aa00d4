import * as v from 'valibot'
import { NoteSchema, optionalDate, optionalNumber, optionalText, text, texts } from './field.js'
import { SourceSchema } from './place.js'
import { TestRunSchema } from './test-run.js'

/** A daily entry: one day, and where the document keeps them apart, one person. */
export const DaySchema = v.object({
  date: optionalDate,
  /** The day's number in the sprint. */
  day: optionalNumber,
  person: optionalText,
  status: optionalText,
  completed: v.array(NoteSchema),
  planned: v.array(NoteSchema),
  issues: v.array(NoteSchema),
  blockers: v.array(NoteSchema),
  notes: v.array(NoteSchema),
  tests: v.nullable(TestRunSchema),
  source: SourceSchema,
})
export type Day = v.InferOutput<typeof DaySchema>

/** A ceremony, a checkpoint, a point on the timeline. */
export const EventSchema = v.object({
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, or as written. */
  at: optionalText,
  title: text,
  participants: texts,
  source: SourceSchema,
})
export type Event = v.InferOutput<typeof EventSchema>
