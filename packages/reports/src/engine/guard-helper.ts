import type Handlebars from 'handlebars'

/** A helper was given a field that the data does not have. Handlebars itself passes over that, even when it is strict. */
export class MissingField extends Error {
  readonly line: number | undefined
  readonly names: readonly string[]

  constructor(helper: string, line: number | undefined, names: readonly string[]) {
    super(`Unexpected field given to \`${helper}\``)
    this.line = line
    this.names = names
  }
}

/**
 * Let a helper refuse fields that the data does not have.
 *
 * @param name the helper's name
 * @param helper the helper
 */
export function guardHelper(name: string, helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function guarded(this: unknown, ...values: unknown[]): unknown {
    if (values.slice(0, -1).includes(undefined)) throw new MissingField(name, lineOf(values.at(-1)), fieldsOf(this))
    return Reflect.apply(helper, this, values)
  }
}

function fieldsOf(context: unknown): string[] {
  return typeof context === 'object' && context !== null ? Object.keys(context) : []
}

/** Handlebars tells every helper where in the template it was called. */
function lineOf(options: unknown): number | undefined {
  const loc = entryOf(options, 'loc')
  const line = entryOf(entryOf(loc, 'start'), 'line')
  return typeof line === 'number' ? line : undefined
}

function entryOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null
    ? Object.entries(object).find(([name]) => name === key)?.[1]
    : undefined
}
