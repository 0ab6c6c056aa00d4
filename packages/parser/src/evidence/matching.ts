import * as v from 'valibot'
import { Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'

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
  const { received, expected } = issue
  const stated = { received, place: where }
  const said = expected === null ? say('field', stated) : say('fieldExpected', { ...stated, expected })
  throw new Refusal(said, file.places.lineAt(0))
}

function parsed<T extends v.GenericSchema>(schema: T, value: unknown, file: ResultFile) {
  try {
    return v.safeParse(schema, value, { abortEarly: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refusal(say('nesting', {}), file.places.lineAt(0))
  }
}
