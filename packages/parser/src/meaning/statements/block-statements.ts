import type { ParseContext } from '../../extractors/extractor.js'
import type { Block, Entry, Line, Paragraph } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import { isMarkedLine, isNumberedStatement, withoutStatementNumber } from '../../readers/read-statement-mark.js'
import { bareText } from '../bare-text.js'
import { isDetail, withDetails } from './details.js'
import type { Statement, StatementOptions } from './statement.js'
import { statementsOfTable } from './table-statements.js'

/** What a list, a table or a paragraph states. */
export function statementsOfBlock(context: ParseContext, block: Block, options: StatementOptions): Statement[] {
  if (block.kind === 'list') {
    const entries = block.entries.flatMap(ofEntry)
    return options.hasDetails ? withDetails(context, entries) : entries
  }
  if (block.kind === 'table') return statementsOfTable(context, block, options)
  return block.kind === 'paragraph' ? ofParagraph(context, block, options) : []
}

function ofEntry(entry: Entry): Statement[] {
  const { line, more, section, fields, source } = entry
  const nested = [...fields.filter((field) => field.line !== line), ...entry.children.flatMap((child) => child.fields)]
  const text = bareText([line, ...more].map((part) => part.text).join(' ')).replace(/[:：]$/u, '')
  return text === '' ? [] : [{ text, line, source, fields: nested, entry, row: null, section }]
}

function ofParagraph(context: ParseContext, block: Paragraph, options: StatementOptions): Statement[] {
  const marked = block.lines.filter(({ text }) => isMarkedLine(text))
  if (marked.length > 0) return marked.map((line) => ofLines([line], block))
  if (options.hasDetails && block.fields.some((field) => isDetail(context, field)))
    return withDetails(
      context,
      block.fields.map((field) => ({
        ...ofLines([field.line ?? block.section.heading, ...field.more], block),
        fields: [field],
      })),
    )
  const bold = boldLead(block)
  if (options.isLabelled && bold) return [bold]
  return options.isProse && block.fields.length === 0 && !endsInColon(block.lines.at(-1)?.text ?? '')
    ? [ofLines(block.lines, block)]
    : []
}

/**
 * A paragraph that begins in bold says one thing, as a list entry does.
 *
 * ```text
 * > | **Pairing paid off.** Reviews took half the time.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | **Action 1: Pair on reviews**
 *                 ^^^^^^^^^^^^^^^
 * > | Who takes care of it? Ada
 * ```
 */
function boldLead(block: Paragraph): Statement | undefined {
  const [first] = block.lines
  const [bold] = first?.strong ?? []
  if (!first || bold?.start !== 0) return undefined
  const isHeading = bold.end >= first.text.trimEnd().length
  const isField = block.fields.some(({ line }) => line === first)
  if (isField && !(isHeading && isNumberedStatement(bareText(first.text)))) return undefined
  const statement = ofLines(isHeading ? [first] : block.lines, block)
  const text = withoutStatementNumber(statement.text).replace(/[:：]$/u, '')
  return endsInColon(statement.text) && block.lines.length < 2 ? undefined : { ...statement, text }
}

function ofLines(lines: readonly Line[], { section }: Block): Statement {
  const [line] = lines
  const text = bareText(lines.map((part) => part.text).join(' '))
  const at = line ?? section.heading
  return { text, line: at, source: at.source, fields: [], entry: null, row: null, section }
}
