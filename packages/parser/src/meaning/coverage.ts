import type { Source, SprintDocument } from '@sprint/core'
import type { Outline } from '../outline/outline.js'
import { hasWord } from '../pattern/has-letter.js'

interface Unit {
  readonly type: string
  readonly text: string
  readonly source: Source
  readonly lastLine: number
  /** The table that a row is of. */
  readonly table: { readonly line: number; readonly rows: number } | null
}

/** How many of a document's content blocks ended up in the model, and which did not. */
export function readCoverage(
  outline: Outline,
  used: Iterable<Source>,
): Pick<SprintDocument, 'coverage' | 'notUnderstood'> {
  const lines = new Set<number>()
  for (const source of used) for (let line = source.line; line <= source.endLine; line++) lines.add(line)
  const units = contentUnits(outline)
  const open = units.filter((unit) => {
    for (let line = unit.source.line; line <= unit.lastLine; line++) if (lines.has(line)) return false
    return true
  })
  return {
    coverage: { blocks: units.length, understood: units.length - open.length },
    notUnderstood: open.map(({ type, text, source, table }) => ({ type, text: clip(text), source, table })),
  }
}

/** Paragraphs, list entries, table rows, code blocks and raw HTML that says something. */
function contentUnits(outline: Outline): Unit[] {
  const units: Unit[] = outline.entries
    .filter((entry) => entry.line.text !== '')
    .map((entry) => ({
      type: 'listItem',
      text: entry.line.text,
      source: entry.source,
      lastLine: entry.more.at(-1)?.source.endLine ?? entry.source.endLine,
      table: null,
    }))
  for (const block of outline.blocks) {
    const { source } = block
    const whole = { source, lastLine: source.endLine, table: null }
    if (block.kind === 'paragraph') {
      const text = block.lines.map((line) => line.text).join(' ')
      if (hasWord(text)) units.push({ type: 'paragraph', text, ...whole })
    } else if (block.kind === 'table') {
      for (const row of block.rows)
        units.push({
          type: 'tableRow',
          text: row.cells.map((cell) => cell.line.text).join(' | '),
          source: row.source,
          lastLine: row.source.endLine,
          table: { line: source.line, rows: block.rows.length },
        })
    } else if (block.kind === 'fence') {
      units.push({ type: 'code', text: block.lines[0]?.text ?? '', ...whole })
    } else if (block.kind === 'markup' && !block.text.trimStart().startsWith('<!--')) {
      units.push({ type: 'html', text: block.text, ...whole })
    }
  }
  return units.sort((a, b) => a.source.line - b.source.line || a.source.column - b.source.column)
}

const CLIP = 120
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > CLIP ? `${line.slice(0, CLIP - 1)}…` : line
}
