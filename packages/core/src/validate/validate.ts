import * as v from 'valibot'
import { SprintError } from '../diagnostics/sprint-error.js'
import { type Statement, StatementSchema } from '../history/revision.js'
import { type Sprint, SprintSchema } from '../model/sprint.js'
import { type SprintDocument, SprintDocumentSchema } from '../model/sprint-document.js'
import { issuesOf } from './issues-of.js'

function parseOrThrow<S extends v.GenericSchema>(schema: S, value: unknown, name: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [first, ...more] = issuesOf(result.issues, name)
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  throw new SprintError('invalid-data', `${first?.path ?? name}: ${first?.reason ?? 'Unexpected value'}${others}`)
}

/**
 * Take a parsed document in from outside: from JSON, from a cache, from another program.
 * Fields that the model does not know are left out.
 *
 * @param value anything
 * @returns the document, typed
 * @throws SprintError `invalid-data`, in one line that names the first value that is wrong
 * @example
 * validate(documentFrom({ kind: 'daily' })).kind //=> 'daily'
 */
export function validate(value: unknown): SprintDocument {
  return parseOrThrow(SprintDocumentSchema, value, 'document')
}

/**
 * Take a sprint in from outside, as `validate` does a document.
 *
 * @param value anything
 * @returns the sprint, typed
 * @throws SprintError `invalid-data`, in one line that names the first value that is wrong
 * @example
 * validateSprint(sprintFrom({ id: '9' })).id //=> '9'
 */
export function validateSprint(value: unknown): Sprint {
  return parseOrThrow(SprintSchema, value, 'sprint')
}

/**
 * Take what a history keeps of a document in from outside, as `validate` does a document.
 *
 * @param value anything
 * @returns the statement, typed
 * @throws SprintError `invalid-data`, in one line that names the first value that is wrong
 * @example
 * validateStatement(statementOf(documentFrom({ kind: 'daily' }))).kind //=> 'daily'
 */
export function validateStatement(value: unknown): Statement {
  return parseOrThrow(StatementSchema, value, 'statement')
}
