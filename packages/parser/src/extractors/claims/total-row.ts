import type { Lexicon } from '../../lexicon/lexicon.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Row, Table } from '../../outline/outline.js'
import { readGroupName } from '../../readers/read-group-name.js'
import type { ParseContext } from '../extractor.js'

/** The last row of a table where one of its first cells, or any in bold, says that it is the total of the others. */
export function totalRow({ lexicon }: ParseContext, { rows }: Table): Row | undefined {
  const last = rows.at(-1)
  if (!last || rows.length < 3) return undefined
  const isTotal = last.cells.some(({ line }, at) => {
    const text = bareText(line.text)
    const total = lexicon.tests.best(text)
    if (total?.meaning !== 'total') return false
    return at < 2 ? total.share >= 0.5 || isTotalOfGroup(lexicon, text) : total.share === 1 && line.strong.length > 0
  })
  return isTotal ? last : undefined
}

/** `Total Phase 2`: of the group that the table is about. */
function isTotalOfGroup(lexicon: Lexicon, text: string): boolean {
  const [first = '', ...rest] = text.split(' ')
  return lexicon.tests.whole(first) === 'total' && readGroupName(rest.join(' '), lexicon)?.rest === ''
}
