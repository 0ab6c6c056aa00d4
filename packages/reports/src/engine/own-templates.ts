import { partialsOf } from './check-partials.js'
import type { TemplateSource } from './create-engine.js'
import { explainTemplateError, templateError } from './template-error.js'

/**
 * Take a user's templates. A name that exists replaces that template; any other is a partial of the user's own,
 * which one of the templates has to include, so that a misspelled name does not pass in silence.
 *
 * @param templates sources by name
 * @param known the names of the built-in templates
 */
export function ownTemplates(
  templates: Readonly<Record<string, string | TemplateSource>>,
  known: readonly string[],
): Record<string, TemplateSource> {
  const own = Object.entries(templates).map(([name, template]) => [name, withPath(name, template)] as const)
  const included = new Set(own.flatMap(([, template]) => includedBy(template)))
  for (const [name, { path }] of own) {
    if (!known.includes(name) && !included.has(name))
      throw templateError({ path }, `Unexpected template \`${name}\``, known)
  }
  return Object.fromEntries(own)
}

function withPath(name: string, template: string | TemplateSource): TemplateSource {
  return typeof template === 'string' ? { source: template, path: `${name}.hbs` } : template
}

function includedBy({ source, path }: TemplateSource): string[] {
  try {
    return partialsOf(source).map(({ name }) => name)
  } catch (error) {
    throw explainTemplateError(error, path, [])
  }
}
