// @ts-check
import ts from 'typescript'
import { fence } from './member-pages.mjs'
import { openModule } from './open-module.mjs'

/**
 * The page of a package's functions and their options, from the comments in the source. The types of the model have
 * a page of their own.
 *
 * @param {string} name of the package
 * @param {string} description
 * @param {string} entry the path of the package's `index.ts`
 * @returns {string}
 */
export function apiPage(name, description, entry) {
  const { checker, exports } = openModule(entry)
  const functions = exports
    .filter(({ flags }) => flags & ts.SymbolFlags.Function)
    .map((symbol) => functionPart(checker, symbol))
  const interfaces = exports
    .filter(({ flags }) => flags & ts.SymbolFlags.Interface)
    .map((symbol) => interfacePart(checker, symbol))
  return `${[
    '<!-- Written by `npm run generate` from the comments in the source. -->',
    `# \`${name}\``,
    `${description}.`,
    '## Functions',
    ...functions,
    ...(interfaces.length > 0 ? ['## Types', ...interfaces] : []),
  ].join('\n\n')}\n`
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function functionPart(checker, symbol) {
  const declaration = symbol.declarations?.find(ts.isFunctionDeclaration)
  const signature = declaration
    ?.getText()
    .slice(0, (declaration.body?.getStart() ?? declaration.end) - declaration.getStart())
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text }) => ({ name, text: ts.displayPartsToString(text).trim() }))
  const params = tags
    .filter(({ name, text }) => name === 'param' && /\s/.test(text))
    .map(({ text }) => `- \`${text.split(/\s/, 1)}\`: ${oneLine(text.replace(/^\S+\s+/, ''))}`)
  const returns = tags.filter(({ name }) => name === 'returns').map(({ text }) => `Returns ${oneLine(text)}.`)
  const throws = tags.filter(({ name }) => name === 'throws').map(({ text }) => `Throws ${oneLine(text)}.`)
  const examples = tags.filter(({ name }) => name === 'example').map(({ text }) => fence('ts', text))
  return [
    `### ${symbol.name}`,
    comment(checker, symbol),
    fence('ts', signature?.replace(/^export (async )?/, '').trim() ?? ''),
    params.join('\n'),
    ...returns,
    ...throws,
    ...examples,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function interfacePart(checker, symbol) {
  const declaration = symbol.declarations?.find(ts.isInterfaceDeclaration)
  const fields = declaration?.members.flatMap((member) => {
    const field = member.name && checker.getSymbolAtLocation(member.name)
    if (!field) return []
    const type = ts.isPropertySignature(member) && member.type ? member.type.getText() : 'function'
    const optional = member.questionToken ? ', optional' : ''
    return [`| \`${field.name}\` | \`${cell(oneLine(type))}\`${optional} | ${cell(comment(checker, field))} |`]
  })
  const table =
    fields && fields.length > 0 ? ['| Field | Value | Meaning |', '| --- | --- | --- |', ...fields].join('\n') : ''
  return [`### ${symbol.name}`, comment(checker, symbol), table].filter(Boolean).join('\n\n')
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
const comment = (checker, symbol) => oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)))

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim()

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|')
