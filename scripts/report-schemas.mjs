// @ts-check
import { readFileSync } from 'node:fs'
import TJS from 'typescript-json-schema'

/** The kinds of report, as their types begin. */
const KINDS = ['daily', 'final', 'plan', 'retrospective', 'status', 'tracker']

/**
 * The JSON Schema of the view of each kind of report, made from its type. What it does not name is allowed, as a later
 * version may add it.
 *
 * @param {string} root the folder of the repository, with a slash at its end
 * @returns {Map<string, string>} the files with their text
 */
export function reportSchemas(root) {
  const reports = 'packages/reports/'
  const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.base.json`, 'utf8'))
  const sources = ['src/index.ts', 'src/engine/hbs.d.ts'].map((path) => root + reports + path)
  const program = TJS.getProgramFromFiles(sources, compilerOptions, root)
  const settings = { required: true, ignoreErrors: true }
  const generator = TJS.buildGenerator(program, settings)
  if (generator === null) throw new Error(`${reports}src/index.ts: cannot be read`)
  return new Map(
    KINDS.map((kind) => {
      const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}View`
      const schema = TJS.generateSchema(program, type, settings, [], generator)
      if (schema === null) throw new Error(`${reports}src/index.ts: exports no ${type}`)
      return [`${reports}schema/${kind}.schema.json`, `${JSON.stringify(tidy(schema, type), null, 2)}\n`]
    }),
  )
}

/** A name that a reader understands; the type of a table of some rows has none but itself. */
const NAME = /^\w+$/

/**
 * Give a schema a title, and put what has no name of its own where it belongs.
 *
 * @param {TJS.Definition} schema
 * @param {string} title
 */
function tidy(schema, title) {
  const { definitions = {}, $schema, ...body } = schema
  const named = Object.keys(definitions).filter((name) => NAME.test(name))
  /** @param {unknown} value @returns {unknown} */
  const inline = (value) => {
    if (Array.isArray(value)) return value.map(inline)
    if (typeof value !== 'object' || value === null) return value
    if ('$ref' in value && typeof value.$ref === 'string') {
      const name = decodeURIComponent(value.$ref.slice('#/definitions/'.length))
      const { $ref: _, ...others } = value
      if (!NAME.test(name)) return inline({ ...objectOf(definitions[name]), ...others })
    }
    if ('pattern' in value && value.pattern === DATE) return { type: 'string', format: 'date' }
    const { default: _, ...others } = /** @type {Record<string, unknown>} */ (value)
    return Object.fromEntries(Object.entries(others).map(([key, entry]) => [key, inline(entry)]))
  }
  const own = Object.fromEntries(named.sort().map((name) => [name, inline(definitions[name])]))
  return { $schema, title, ...objectOf(inline(body)), definitions: own }
}

/** How a template literal of a year, a month and a day is written as a pattern. */
const DATE = '^[0-9]*-[0-9]*-[0-9]*$'

/** @param {unknown} value */
function objectOf(value) {
  return typeof value === 'object' && value !== null ? value : {}
}
