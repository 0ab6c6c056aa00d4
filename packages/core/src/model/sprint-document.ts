import * as v from 'valibot'
import { DiagnosticSchema } from '../diagnostics/diagnostic.js'
import { CalendarDateSchema } from './calendar-date.js'
import { ClaimSchema } from './claim.js'
import { DirectiveSchema } from './directive.js'
import { optionalText, text } from './field.js'
import { SourceSchema } from './place.js'
import { SprintSchema } from './sprint.js'

export const DOCUMENT_KINDS = [
  'plan',
  'daily',
  'retrospective',
  'final',
  'status',
  'backlog',
  'coordination',
  'other',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** One document as it was read. */
export const SprintDocumentSchema = v.object({
  path: v.string(),
  kind: v.picklist(DOCUMENT_KINDS),
  encoding: v.object({
    /** What the bytes were: `utf-8`, `utf-16le`, `windows-1252`, … */
    charset: text,
    /** The code page that mojibake was restored from; `null`: the text was clean. */
    repaired: optionalText,
  }),
  /** Markdown blocks that carry content, and how many of them ended up in the model. */
  coverage: v.object({ blocks: v.number(), understood: v.number() }),
  /** The language most of its words are in, as a BCP 47 tag; `null` where it cannot be told. */
  language: optionalText,
  /** The date of the document itself: when it was written or what day it reports on. */
  date: v.nullable(CalendarDateSchema),
  sprint: SprintSchema,
  /** What the document states that can be recomputed. */
  claims: v.array(ClaimSchema),
  /** The blocks that no extractor took, in order. */
  notUnderstood: v.array(
    v.object({
      type: text,
      text,
      source: SourceSchema,
      /** For a row: the line on which its table begins, and how many rows that has. */
      table: v.nullable(v.object({ line: v.number(), rows: v.number() })),
    }),
  ),
  /** The comments by which it silences checks, in order. */
  directives: v.array(DirectiveSchema),
  messages: v.array(DiagnosticSchema),
})
export type SprintDocument = v.InferOutput<typeof SprintDocumentSchema>
