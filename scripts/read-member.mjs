// @ts-check
import ts from 'typescript'
import { camelCase } from './camel-case.mjs'

/**
 * @typedef {object} Member
 * @property {string} id
 * @property {string} summary the first paragraph of its comment
 * @property {string} details the rest of it
 * @property {string} example its `@example`, else empty
 * @property {Record<string, string>} fields the fields of the constant that are plain strings
 */

/**
 * Read what a file of a family says of itself: the comment above its constant, and the constant's plain fields.
 *
 * @param {string} id the file's name without its ending
 * @param {string} text
 * @param {string} type the interface of the family
 * @returns {Member | null} `null`: the file is no member
 * @example
 * readMember('date-order', "/** Ends before it starts. *\/ export const dateOrder: Check = { id: 'date-order' }", 'Check')
 * //=> { id: 'date-order', summary: 'Ends before it starts.', details: '', example: '', fields: { id: 'date-order' } }
 */
export function readMember(id, text, type) {
  const file = ts.createSourceFile(`${id}.ts`, text, ts.ScriptTarget.Latest, true)
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    const [constant] = statement.declarationList.declarations
    if (!constant || constant.name.getText() !== camelCase(id) || typeOf(constant) !== type) continue

    const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)
    const [summary = '', ...details] = plain(comment?.comment).split(/\n\n+/)
    const example = comment?.tags?.find(({ tagName }) => tagName.text === 'example')
    return {
      id,
      summary,
      details: details.join('\n\n'),
      example: plain(example?.comment),
      fields: constant.initializer ? readFields(constant.initializer) : {},
    }
  }
  return null
}

/**
 * A member says its type, or is made by the function of that name: `: Check = {…}`, `= section(…)`.
 *
 * @param {ts.VariableDeclaration} constant
 */
function typeOf({ type, initializer }) {
  if (type && ts.isTypeReferenceNode(type)) return type.typeName.getText()
  if (!initializer || !ts.isCallExpression(initializer)) return null
  const name = initializer.expression.getText()
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** @param {Parameters<typeof ts.getTextOfJSDocComment>[0]} comment */
function plain(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? '').trim()
}

/** @param {ts.Expression} value */
function readFields(value) {
  /** @type {Record<string, string>} */
  const fields = {}
  if (!ts.isObjectLiteralExpression(value)) return fields
  for (const property of value.properties) {
    if (ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)) {
      fields[property.name.getText()] = property.initializer.text
    }
  }
  return fields
}
