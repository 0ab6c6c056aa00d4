import type { Messages } from '../../messages/messages.js'
import { cell } from '../../text/cell.js'
import { sourceHref } from '../../text/source-href.js'
import { isFigure } from '../../view/collect-figures.js'
import type { ReportFigure } from '../../view/figure.js'
import { figureText } from '../../view/sentence.js'
import type { CellFormat, Column, Row } from '../../view/table.js'
import { deltaText } from './delta.js'
import { figureMarkdown } from './figure.js'
import type { HelperOptions } from './helper-options.js'
import { wordText } from './word.js'

/**
 * Write a table. The first cell of a row that holds a text links to the line the row comes from.
 *
 * @param columns which fields to show
 * @param rows the rows
 * @example
 * tableMarkdown([{ key: 'name', label: 'Name', format: 'text' }], [row], options) //=> '| Name |\n| --- |\n| … |'
 */
export function tableMarkdown(columns: readonly Column[], rows: readonly Row[], options: HelperOptions): string {
  const head = [
    columns.map(({ label }) => cell(label)),
    columns.map(({ format }) => (isNumeric(format) ? '---:' : '---')),
  ]
  return [...head, ...rows.map((row) => cells(columns, row, options))]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
}

function cells(columns: readonly Column[], row: Row, options: HelperOptions): string[] {
  const texts = columns.map((column) => cellMarkdown(row[column.key], column.format, options))
  const first = columns.findIndex(({ format }, at) => !isNumeric(format) && texts[at] !== '')
  if (row.source === null || first === -1 || options.data.links.linkStyle === 'none') return texts
  const href = sourceHref(row.source, options.data.links)
  return texts.map((text, at) => (at === first ? `[${text}](${href})` : text))
}

function cellMarkdown(value: Row[string] | undefined, format: CellFormat, options: HelperOptions): string {
  if (value === null || value === undefined) return ''
  if (isList(value)) return cell(value.join(', '))
  if (typeof value === 'object') return isFigure(value) ? figureCell(value, options) : ''
  const { messages } = options.data
  return cell(typeof value === 'string' ? stringText(value, format, messages) : plainText(value, format, messages))
}

/** A column of links says no more than its heading, under which the formulas explain it. */
function figureCell(figure: ReportFigure, options: HelperOptions): string {
  return figure.basis === null
    ? figureMarkdown(figure, options)
    : cell(figureText(figure, options.data.messages.formats))
}

function stringText(value: string, format: CellFormat, messages: Messages): string {
  if (format === 'moment') return momentText(value)
  return format === 'word' ? wordText(value, messages) : value
}

/** The model writes a day with its time as ISO 8601 does; people leave a space. */
function momentText(moment: string): string {
  return moment.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, '$1 $2')
}

function plainText(value: number | boolean, format: CellFormat, { phrases, formats }: Messages): string {
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  if (format === 'delta') return deltaText(value, formats)
  return format === 'percent' ? formats.percent(value) : formats.number(value)
}

function isNumeric(format: CellFormat): boolean {
  return format === 'number' || format === 'percent' || format === 'delta'
}

function isList(value: Row[string]): value is readonly string[] {
  return Array.isArray(value)
}
