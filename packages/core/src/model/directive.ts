import * as v from 'valibot'
import { optionalText, text, texts } from './field.js'
import { SourceSchema } from './place.js'

/**
 * A comment by which a document silences checks: `<!-- sprint-disable-next-line points-total -- as agreed -->`.
 */
export const DirectiveSchema = v.object({
  /** `disable-next-line`, `disable` or `enable`; another word as it is written. */
  kind: text,
  /** The rules that it names; none: all of them. */
  rules: texts,
  /** What stands behind `--`. */
  reason: optionalText,
  /** The next line with text on it, from 1. */
  nextLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  source: SourceSchema,
})
export type Directive = v.InferOutput<typeof DirectiveSchema>
