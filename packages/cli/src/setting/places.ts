import type { WorkItem } from '@sprint/core'

/** Characters that may state a fact of an item: a table cell, the value of a field, a box, a number. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly text: string
  /** What it has in common with its like at other items: the column of a table, the name of a field. */
  readonly like: string
}

const BOX = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/d
const FIELD =
  /([\p{L}][\p{L} ]{0,30}?)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*([^|·;,()*\s][^|·;,()*]*?)(?=\s*(?:[|·;,()*]|$))/dgu
const NUMBER = /(?<![\p{L}\p{N}.,#-])\d+(?:[.,]\d+)?(?![\p{L}\p{N}]|[.,-]\d)/dgu
const MARKS = /^[\s*_`]*(.*?)[\s*_`]*$/d
/** As far as the lines of an entry may reach. */
const MOST_LINES = 40

/**
 * The places of a document that may state facts of an item: on the lines of its mentions, and beneath them.
 *
 * @param lines of the document
 * @param item an item of it
 */
export function placesOf(lines: readonly string[], item: WorkItem): Place[] {
  const found = new Map<string, Place>()
  for (const line of linesOf(lines, item)) {
    for (const place of placesIn(lines[line - 1] ?? '', line)) {
      const key = `${line}:${place.column}-${place.endColumn}`
      if (!found.has(key)) found.set(key, place)
    }
  }
  return [...found.values()]
}

function linesOf(lines: readonly string[], { mentions }: WorkItem): ReadonlySet<number> {
  const own = new Set<number>()
  for (const { how, source } of mentions) {
    const first = lines[source.line - 1] ?? ''
    const end = Math.min(source.line + MOST_LINES, lines.length)
    own.add(source.line)
    if (how !== 'heading' && how !== 'list') continue
    for (let line = source.line + 1; line <= end; line++) {
      const text = lines[line - 1] ?? ''
      const isNext = how === 'heading' ? /^\s*#/.test(text) : text.trim() !== '' && indent(text) <= indent(first)
      if (isNext) break
      own.add(line)
    }
  }
  return own
}

function indent(text: string): number {
  return text.length - text.trimStart().length
}

function placesIn(text: string, line: number): Place[] {
  const at = (span: readonly [number, number] | undefined, like: string): Place[] =>
    span ? [{ line, column: span[0] + 1, endColumn: span[1] + 1, text: text.slice(...span), like }] : []
  const box = BOX.exec(text)
  const fields = [...text.matchAll(FIELD)].flatMap((match) =>
    at(match.indices?.[2], `field ${match[1]?.trim().toLowerCase()}`),
  )
  const numbers = [...text.matchAll(NUMBER)].flatMap((match) => at(match.indices?.[0], 'number'))
  const cells = text.includes('|') ? cellSpans(text).flatMap((span, index) => at(span, `column ${index}`)) : []
  return [...(box ? at(box.indices?.[1], 'box') : []), ...cells, ...fields, ...numbers]
}

/** What each cell of a row holds, without the blanks and the emphasis around it. */
function cellSpans(text: string): [number, number][] {
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
  return bars.slice(0, -1).map((bar, index) => {
    const start = bar + 1
    const cell = text.slice(start, bars[index + 1])
    if (cell.trim() === '') return [start + (cell === '' ? 0 : 1), start + Math.max(1, cell.length - 1)]
    const [from = 0, to = cell.length] = MARKS.exec(cell)?.indices?.[1] ?? []
    return [start + from, start + to]
  })
}
