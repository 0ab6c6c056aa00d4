import Handlebars from 'handlebars'
import { type Budget, startBudget } from './budget.js'
import { checkPartials } from './check-partials.js'
import { COMPILE_OPTIONS } from './compile-options.js'
import { countEach, guardHelper } from './guard-helper.js'
import type { Surroundings } from './helpers/helper-options.js'
import { HELPERS } from './helpers/index.js'
import type { Template } from './template.js'
import { explainTemplateError, templateError } from './template-error.js'

/** A user's own template: its text, and the file to name when something is wrong with it. */
export interface TemplateSource {
  readonly source: string
  readonly path: string
}

/** Fills templates. */
export interface Engine {
  /** Fill the template of that name from a plain object. */
  fill(name: string, view: object, surroundings: Surroundings): string
}

/**
 * Set up an engine of its own: no template or helper of another Handlebars user is seen in it, nor the other way.
 *
 * @param builtIn the templates that come with the package, compiled
 * @param own the user's, which stand in for a built-in one of the same name or add a partial that one of them includes
 */
export function createEngine(
  builtIn: Readonly<Record<string, Template>>,
  own: Readonly<Record<string, TemplateSource>>,
): Engine {
  const handlebars = Handlebars.create()
  const budget = startBudget()
  handlebars.unregisterHelper('log')
  const { each } = handlebars.helpers
  if (each !== undefined) handlebars.registerHelper('each', countEach(each, budget))
  for (const [name, helper] of Object.entries(HELPERS))
    handlebars.registerHelper(name, guardHelper(name, helper, budget))
  for (const [name, { spec }] of Object.entries(builtIn)) handlebars.registerPartial(name, handlebars.template(spec))
  const names = [...new Set([...Object.keys(builtIn), ...Object.keys(own)])]
  for (const [name, template] of Object.entries(own)) {
    handlebars.registerPartial(name, compileOwn(handlebars, template, names, budget))
  }
  return {
    fill(name, view, surroundings) {
      budget.start()
      const template: unknown = handlebars.partials[name]
      if (typeof template !== 'function')
        throw templateError({ path: `${name}.hbs` }, 'This template is missing', names)
      return String(template(view, { data: { ...surroundings } }))
    },
  }
}

function compileOwn(
  handlebars: typeof Handlebars,
  { source, path }: TemplateSource,
  names: readonly string[],
  budget: Budget,
): Handlebars.TemplateDelegate {
  try {
    // Handlebars compiles on first use; a broken template shall be told even where no section uses it.
    handlebars.precompile(source, COMPILE_OPTIONS)
  } catch (error) {
    throw explainTemplateError(error, path, [])
  }
  checkPartials(source, path, names)
  const fill = handlebars.compile(source, COMPILE_OPTIONS)
  return (view, options) => {
    try {
      return budget.within(() => fill(view, options))
    } catch (error) {
      throw explainTemplateError(error, path, typeof view === 'object' && view !== null ? Object.keys(view) : [])
    }
  }
}
