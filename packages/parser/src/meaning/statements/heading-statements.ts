import type { ParseContext } from '../../extractors/extractor.js'
import { BOLD_LEVEL, type Field, type Section } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import { isMarkedLine, isNumberedStatement, withoutStatementNumber } from '../../readers/read-statement-mark.js'
import { bareText } from '../bare-text.js'
import { isDetail, isName } from './details.js'
import type { Statement } from './statement.js'

/** A heading that is a statement itself, with what the fields beneath it tell. */
export function statementOfHeading(section: Section): Statement {
  const { heading: line } = section
  const text = bareText(withoutStatementNumber(bareText(line.text))).replace(/[:：]$/u, '')
  const parts = [section, ...section.children.filter(({ level }) => level === BOLD_LEVEL)]
  return { text, line, source: line.source, fields: parts.flatMap(allFields), entry: null, row: null, section }
}

/**
 * Whether a heading beneath another is one of the things stated there: it is numbered, or begins with a sentence or with
 * details of its own.
 */
export function isStatement(context: ParseContext, child: Section): boolean {
  if (isNumberedStatement(bareText(child.heading.text))) return true
  if (namesEach(context, child)) return false
  if (sharesKeys(child)) return true
  const [first] = child.blocks
  if (first?.kind === 'list')
    return first.entries.filter((entry) => isDetail(context, entry.fields[0])).length > first.entries.length / 2
  if (
    first?.kind !== 'paragraph' ||
    endsInColon(first.lines.at(-1)?.text ?? '') ||
    isMarkedLine(first.lines[0]?.text ?? '')
  )
    return false
  // A sentence in front of a list introduces it, unless it already tells a detail.
  return first.fields.length > 0 || !child.blocks.some(({ kind }) => kind === 'list' || kind === 'table')
}

/** Whether every entry beneath a heading names a statement of its own, as `Action: …`: then the heading only sorts them. */
function namesEach(context: ParseContext, { blocks: [first] }: Section): boolean {
  return (
    first?.kind === 'list' &&
    first.entries.every(({ line, fields: [own] }) => own?.line === line && isName(context, own))
  )
}

/** Headings whose fields bear the same keys, `What` and `Why` under each, are alike: each tells of one thing. */
function sharesKeys(child: Section): boolean {
  const keys = keysOf(child)
  if (keys.size === 0 || !child.parent) return false
  return child.parent.children.some((sibling) => {
    if (sibling === child) return false
    const shared = [...keysOf(sibling)].filter((key) => keys.has(key))
    return shared.length > 0 && shared.length * 2 >= keys.size
  })
}

const keysOf = (section: Section) => new Set(allFields(section).map(({ key }) => key.toLowerCase()))

/** The fields of a section's paragraphs and lists. */
function allFields({ blocks }: Section): Field[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.fields
    return block.kind === 'list' ? block.entries.flatMap((entry) => entry.fields) : []
  })
}
