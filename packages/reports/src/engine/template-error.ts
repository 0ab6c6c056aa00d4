import { SprintError } from '@sprint/core'
import { HELPER_NAMES } from './compile-options.js'
import { MissingField } from './guard-helper.js'
import { UnknownText } from './helpers/say.js'

/** A place in a template. */
export interface TemplatePlace {
  readonly path: string
  readonly line?: number | undefined
}

/**
 * What is wrong with a template, in one line: where, what, and which names exist.
 *
 * @param place the file and, where it is known, the line
 * @param wrong what is wrong
 * @param names what could stand there instead
 * @example
 * templateError({ path: 'tests.hbs', line: 3 }, 'Unexpected helper `bold`', ['cell', 'inline']).message
 * //=> 'tests.hbs:3: Unexpected helper `bold`, expected one of cell, inline'
 */
export function templateError(
  { path, line }: TemplatePlace,
  wrong: string,
  names: readonly string[],
  cause?: unknown,
): SprintError {
  const where = line === undefined ? path : `${path}:${line}`
  const instead = names.length === 0 ? '' : `, expected one of ${[...names].sort().join(', ')}`
  return new SprintError('invalid-template', `${where}: ${wrong}${instead}`, { cause })
}

/**
 * Say in our words what Handlebars has found wrong.
 *
 * @param error what Handlebars has thrown
 * @param path the template's file
 * @param fields the names that the template could use where it ran; empty while it is read
 */
export function explainTemplateError(error: unknown, path: string, fields: readonly string[]): SprintError {
  if (error instanceof SprintError) return error
  if (error instanceof MissingField) return templateError({ path, line: error.line }, error.message, error.names, error)
  if (error instanceof UnknownText) return templateError({ path }, error.message, error.names, error)
  const text = error instanceof Error ? error.message : String(error)
  const place = { path, line: lineOf(error, text) }
  const helper = /unknown helper (\S+)/.exec(text)?.[1]
  if (helper !== undefined) return templateError(place, `Unexpected helper \`${helper}\``, HELPER_NAMES, error)
  const field = /^"(.+?)" not defined/.exec(text)?.[1]
  if (field !== undefined) return templateError(place, `Unexpected field \`${field}\``, fields, error)
  return templateError(place, `This template cannot be used: ${text.split('\n').at(-1)}`, [], error)
}

function lineOf(error: unknown, text: string): number | undefined {
  const stated = /(?:on line |- )(\d+)(?::|$)/m.exec(text)?.[1]
  if (stated !== undefined) return Number(stated)
  const has = typeof error === 'object' && error !== null && 'lineNumber' in error
  return has && typeof error.lineNumber === 'number' ? error.lineNumber : undefined
}
