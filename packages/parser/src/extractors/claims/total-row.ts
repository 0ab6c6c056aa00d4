import { bareText } from '../../meaning/bare-text.js'
import type { Row, Table } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'

/** The last row of a table where one of its first cells says that it is the total of the others. */
export function totalRow({ lexicon }: ParseContext, { rows }: Table): Row | undefined {
  const last = rows.at(-1)
  if (!last || rows.length < 3) return undefined
  const isTotal = last.cells.slice(0, 2).some(({ line }) => {
    const total = lexicon.tests.best(bareText(line.text))
    return total?.meaning === 'total' && total.share >= 0.5
  })
  return isTotal ? last : undefined
}
