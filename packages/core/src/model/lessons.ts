import * as v from 'valibot'
import { NoteSchema, optionalText, text } from './field.js'
import { SourceSchema } from './place.js'

/** Something that a retrospective resolved to do. */
export const ActionSchema = v.object({
  text,
  owner: optionalText,
  due: optionalText,
  status: optionalText,
  source: SourceSchema,
})
export type Action = v.InferOutput<typeof ActionSchema>

/** What a retrospective found. */
export const LessonsSchema = v.object({
  wentWell: v.array(NoteSchema),
  toImprove: v.array(NoteSchema),
  surprises: v.array(NoteSchema),
  recommendations: v.array(NoteSchema),
  actions: v.array(ActionSchema),
})
export type Lessons = v.InferOutput<typeof LessonsSchema>
