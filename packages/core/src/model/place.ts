import * as v from 'valibot'

const position = v.pipe(v.number(), v.integer(), v.minValue(1))

/**
 * Where something stands in a file: 1-based lines and columns, as the author sees them.
 * A structural copy of a unist `Position` with the path added, so that core needs no unist.
 */
export const SourceSchema = v.object({
  path: v.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
})

/** Where something stands in a file. Lines and columns count from 1; the end is exclusive. */
export type Source = v.InferOutput<typeof SourceSchema>
