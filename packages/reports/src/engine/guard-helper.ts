import type Handlebars from 'handlebars'
import type { Budget } from './budget.js'

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
 * @param budget of the report
 */
export function guardHelper(
  name: string,
  helper: Handlebars.HelperDelegate,
  budget: Budget,
): Handlebars.HelperDelegate {
  return function guarded(this: unknown, ...values: unknown[]): unknown {
    if (values.slice(0, -1).includes(undefined)) throw new MissingField(name, lineOf(values.at(-1)), fieldsOf(this))
    const text: unknown = Reflect.apply(helper, this, values)
    budget.spend(text)
    return text
  }
}

/** What Handlebars hands to a helper with a block. */
interface BlockOptions extends Handlebars.HelperOptions {
  readonly fn: Handlebars.TemplateDelegate
}

/**
 * Let a block count each time that it is repeated.
 *
 * @param each Handlebars' own helper
 * @param budget of the report
 */
export function countEach(each: Handlebars.HelperDelegate, budget: Budget): Handlebars.HelperDelegate {
  return function counted(this: unknown, list: unknown, options: BlockOptions): unknown {
    const fn: Handlebars.TemplateDelegate = (context, runtime) => {
      const text = options.fn(context, runtime)
      budget.spend(text)
      return text
    }
    return Reflect.apply(each, this, [list, { ...options, fn }])
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
