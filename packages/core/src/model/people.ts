import * as v from 'valibot'
import { optionalText, text, texts } from './field.js'
import { SourceSchema } from './place.js'

export const PERSON_KINDS = ['person', 'team', 'agent'] as const

/** Somebody who does work or answers for it: a person, a team, or an agent. */
export const PersonSchema = v.object({
  id: optionalText,
  name: text,
  kind: v.picklist(PERSON_KINDS),
  role: optionalText,
  environment: optionalText,
  responsibilities: texts,
  contact: optionalText,
  source: SourceSchema,
})
export type Person = v.InferOutput<typeof PersonSchema>
