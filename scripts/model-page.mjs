// @ts-check
import ts from 'typescript'
import { openModule } from './open-module.mjs'

const introduction = `<!-- Written by \`npm run generate\` from the types of \`@sprint/core\`. -->

# The model

What \`parseDocument\` returns and \`sprint-report parse --format json\` prints. A value that nobody stated is \`null\`, a
list is empty; nothing is ever left out. The same as JSON Schema: \`@sprint/core/document.schema.json\` and
\`@sprint/core/sprint.schema.json\`.
`

/** In the order of reading; every other type of the model follows by name. */
const first = ['SprintDocument', 'Sprint', 'WorkItem', 'Source', 'Diagnostic']

/**
 * The page of the model: one table for each type, its fields in order, with the comments of the source.
 *
 * @param {string} entry the path of the package's `index.ts`
 * @param {readonly string[]} folders whose types belong to the model
 * @returns {string}
 */
export function modelPage(entry, folders) {
  const { checker, exports } = openModule(entry)
  const print = (/** @type {ts.Type} */ type) =>
    checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias)
  const symbols = exports
    .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
    .filter(({ declarations }) => declarations?.[0] && !isGeneric(declarations[0]))
    .filter(({ declarations }) =>
      folders.some((folder) => declarations?.[0]?.getSourceFile().fileName.includes(folder)),
    )
  const types = symbols.map((symbol) => ({ name: symbol.name, symbol, type: checker.getDeclaredTypeOfSymbol(symbol) }))
  const names = new Map(types.map(({ name, type }) => [print(type), name]))
  const objects = types.filter(({ type }) => type.flags & ts.TypeFlags.Object && type.getProperties().length > 0)
  const rank = (/** @type {string} */ name) => (first.indexOf(name) >>> 0) + (first.includes(name) ? 0 : 1)
  objects.sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name))
  const isVariant = (/** @type {ts.Type} */ type) =>
    type.isUnion() && type.types.every((part) => part.getProperty('kind') !== undefined)
  const variants = types.filter(({ type }) => isVariant(type))
  const linked = new Set([...objects, ...variants].map(({ name }) => name))

  // A union forgets the order in which its words were written; the constant that they are taken from knows it.
  const orders = exports
    .map((symbol) => checker.getTypeOfSymbol(symbol))
    .filter((type) => checker.isTupleType(type))
    .map((type) => checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)).map(literal))
  const inOrder = (/** @type {string[]} */ words) =>
    orders.find((order) => order.length === words.length && words.every((word) => order.includes(word))) ?? words.sort()

  /** @param {ts.Type} type @returns {string} */
  const say = (type) => {
    if (type.flags & ts.TypeFlags.Boolean) return 'true or false'
    if (type.isUnion()) {
      const without = checker.getNonNullableType(type)
      if (without !== type) return `${say(without)} or \`null\``
    }
    const name = names.get(print(type))
    if (name && linked.has(name)) return `[${name}](#${name.toLowerCase()})`
    if (name === 'CalendarDate') return '`YYYY-MM-DD`'
    const [element] = checker.isArrayType(type) ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)) : []
    if (element) return `list of ${say(element)}`
    if (type.isUnion() && type.types.every((part) => part.isStringLiteral())) {
      return inOrder(type.types.map(literal))
        .map((word) => `\`${word}\``)
        .join(' ')
    }
    if (type.isUnion()) return 'one of several'
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
    if (index) return `by name: ${say(index)}`
    if (type.flags & ts.TypeFlags.Object) return `{ ${type.getProperties().map(inner).join(', ')} }`
    if (type.isStringLiteral()) return `\`${type.value}\``
    return print(type) === 'string' ? 'text' : print(type)
  }
  const inner = (/** @type {ts.Symbol} */ field) => `\`${field.name}\`: ${say(checker.getTypeOfSymbol(field))}`
  const comment = (/** @type {ts.Symbol} */ symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ')

  const tables = objects.map(({ name, symbol, type }) => {
    const rows = type
      .getProperties()
      .map((field) => `| \`${field.name}\` | ${cell(say(checker.getTypeOfSymbol(field)))} | ${cell(comment(field))} |`)
    const about = comment(symbol) || schemaComment(symbol, name)
    return [`## ${name}`, about, ['| Field | Value | Meaning |', '| --- | --- | --- |', ...rows].join('\n')]
      .filter(Boolean)
      .join('\n\n')
  })
  for (const { name, symbol, type } of variants) {
    const rows = type.isUnion() ? type.types.map((part) => variantRow(part, inner)) : []
    const about = comment(symbol) || schemaComment(symbol, name)
    tables.push(
      `## ${name}\n\n${about}\n\n${['| Kind | Fields | Meaning |', '| --- | --- | --- |', ...rows].join('\n')}`,
    )
  }
  return `${[introduction.trim(), ...tables].join('\n\n')}\n`
}

/**
 * @param {ts.Type} type one of several shapes that their `kind` tells apart
 * @param {(field: ts.Symbol) => string} say
 */
function variantRow(type, say) {
  const kind = type.getProperty('kind')?.declarations?.[0]
  const [, word = ''] = /'(.+)'/.exec(kind?.getText() ?? '') ?? []
  const fields = type.getProperties().filter(({ name }) => name !== 'kind' && name !== 'source')
  const shape = kind?.parent.parent
  const text = shape?.getSourceFile().text ?? ''
  const [range] = ts.getLeadingCommentRanges(text, shape?.getFullStart() ?? 0) ?? []
  const about = range ? text.slice(range.pos + 3, range.end - 2).trim() : ''
  return `| \`${word}\` | ${cell(fields.map(say).join(', '))} | ${cell(about)} |`
}

/**
 * Most types are taken from a schema, which is what carries the comment.
 *
 * @param {ts.Symbol} symbol
 * @param {string} name
 */
function schemaComment(symbol, name) {
  for (const statement of symbol.declarations?.[0]?.getSourceFile().statements ?? []) {
    if (!ts.isVariableStatement(statement)) continue
    if (statement.declarationList.declarations[0]?.name.getText() !== `${name}Schema`) continue
    const found = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)
    return (ts.getTextOfJSDocComment(found?.comment) ?? '').replaceAll('\n', ' ')
  }
  return ''
}

/** @param {ts.Declaration} declaration */
const isGeneric = (declaration) => ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters !== undefined

/** @param {ts.Type} type */
const literal = (type) => (type.isStringLiteral() ? type.value : '')

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|')
