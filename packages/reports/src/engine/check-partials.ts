import Handlebars from 'handlebars'
import { templateError } from './template-error.js'

/** Collects the partials that a template includes by name, and those it defines itself. */
class PartialNames extends Handlebars.Visitor {
  readonly used: { name: string; line: number }[] = []
  readonly own = new Set<string>()

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.note(partial.name, partial.loc)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.own.add('@partial-block')
    this.note(partial.name, partial.loc)
    super.PartialBlockStatement(partial)
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    const [name] = block.params
    if (name !== undefined && 'value' in name) this.own.add(String(name.value))
    super.DecoratorBlock(block)
  }

  private note(name: hbs.AST.PathExpression | hbs.AST.SubExpression, loc: hbs.AST.SourceLocation): void {
    if ('original' in name) this.used.push({ name: String(name.original), line: loc.start.line })
  }
}

/**
 * Which partials a template includes.
 *
 * @param source the template
 * @example
 * partialsOf('{{> table}}') //=> [{ name: 'table', line: 1 }]
 */
export function partialsOf(source: string): readonly { name: string; line: number }[] {
  const names = new PartialNames()
  names.accept(Handlebars.parse(source))
  return names.used.filter(({ name }) => !names.own.has(name))
}

/**
 * Make sure that every partial a template includes exists.
 *
 * @param source the template
 * @param path its file
 * @param names the templates that exist
 */
export function checkPartials(source: string, path: string, names: readonly string[]): void {
  const missing = partialsOf(source).find(({ name }) => !names.includes(name))
  if (missing) throw templateError({ path, line: missing.line }, `Unexpected template \`${missing.name}\``, names)
}
