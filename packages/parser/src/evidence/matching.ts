import { quote } from '@sprint/core'
import * as v from 'valibot'
import { Refusal, type ResultFile } from './reading.js'

/**
 * A value that keeps to a schema.
 *
 * @param schema what it has to be
 * @param value what was parsed
 * @param file where it was parsed from
 * @throws `Refusal` that names the first field that is wrong
 */
export function matching<T extends v.GenericSchema>(schema: T, value: unknown, file: ResultFile): v.InferOutput<T> {
  const result = parsed(schema, value, file)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? 'the outermost value'
  const expected = issue.expected === null ? '' : `, expected ${quote(issue.expected)}`
  throw new Refusal(`Unexpected ${quote(issue.received)} at ${quote(where)}${expected}`, file.places.lineAt(0))
}

function parsed<T extends v.GenericSchema>(schema: T, value: unknown, file: ResultFile) {
  try {
    return v.safeParse(schema, value, { abortEarly: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refusal('Unexpected depth of nesting, expected at most some hundred levels', file.places.lineAt(0))
  }
}
