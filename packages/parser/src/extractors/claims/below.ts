import type { Claim, Source } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { lexiconGate } from '../../lexicon/word-pattern.js'
import { bareText } from '../../meaning/bare-text.js'
import { linesOf } from '../../meaning/lines-of.js'
import { readFigure } from '../../readers/read-figure.js'
import { readMinimum } from '../../readers/read-minimum.js'
import type { ClaimReader } from './claim-reader.js'

const speaksOfNeed = lexiconGate(({ required }) => required ?? [])

/**
 * Figures of a table that lie below the minimum which a condition sets for what their column is called.
 *
 * ```text
 * > | - [ ] Confidence: ≥0.90 required
 *           ^^^^^^^^^^  ^^^^^
 * > | | Compare columns | 0.85 |
 *                         ^^^^
 * ```
 */
export const below: ClaimReader = ({ outline, lexicon }) => {
  const minimums = linesOf(outline).flatMap(({ line, kind }) => {
    const read = kind === 'entry' && speaksOfNeed(line.text, lexicon) ? readMinimum(line.text) : undefined
    return read ? [{ words: wordsOf(read.name), value: read.value, source: line.source }] : []
  })
  if (minimums.length === 0) return []
  return outline.tables.flatMap((table) =>
    table.header.flatMap(({ line: head }, at): Claim[] => {
      const column = bareText(head.text)
      const words = wordsOf(column)
      const minimum = minimums.find((one) => words.length > 0 && words.every((word) => one.words.includes(word)))
      if (minimum === undefined) return []
      return table.rows.flatMap((row) => claim(column, row.cells[at], bareText(row.cells[1]?.line.text ?? ''), minimum))
    }),
  )
}

interface Minimum {
  readonly value: number
  readonly source: Source
}

interface FigureCell {
  readonly line: { readonly text: string }
  readonly source: Source
}

function claim(
  column: string,
  cell: FigureCell | undefined,
  text: string,
  { value: minimum, source }: Minimum,
): Claim[] {
  const value = cell === undefined ? undefined : readFigure(bareText(cell.line.text))
  if (cell === undefined || value === undefined || value >= minimum) return []
  return [{ kind: 'below', column, value, minimum, text, minimumAt: source, source: cell.source }]
}
