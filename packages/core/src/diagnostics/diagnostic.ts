import * as v from 'valibot'
import { MessageDataSchema } from '../messages/message-value.js'

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

const position = v.pipe(v.number(), v.integer(), v.minValue(1))
const span = { file: v.string(), line: position, column: position, endLine: position, endColumn: position }

/**
 * What makes it right: within the span, `from` stands once, and becomes `to`. Only where nothing else could be meant.
 */
export const FixSchema = v.object({ ...span, from: v.string(), to: v.string() })
export type Fix = v.InferOutput<typeof FixSchema>

/** Something to tell the reader about a place in a file: plain data, in the words "Unexpected X, expected Y". */
export const DiagnosticSchema = v.object({
  ...span,
  severity: v.picklist(SEVERITIES),
  ruleId: v.string(),
  source: v.literal('sprint'),
  /** In English; made of the message and its values where there is one. */
  reason: v.string(),
  /** Which message of its rule it is, so that it can be said in other languages; `null` where it is none of them. */
  messageId: v.optional(v.nullable(v.string()), null),
  /** The values that the message is filled with, by their names. */
  data: v.optional(MessageDataSchema, {}),
  actual: v.nullable(v.string()),
  expected: v.array(v.string()),
  url: v.nullable(v.string()),
  /** Other places that take part in it. */
  related: v.array(v.object({ reason: v.string(), ...span })),
  fix: v.nullable(FixSchema),
})
export type Diagnostic = v.InferOutput<typeof DiagnosticSchema>
