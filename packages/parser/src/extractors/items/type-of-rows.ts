import type { Table } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'

/**
 * What the heads of a table call its rows: 'Finding', 'User story'.
 *
 * @param places where the ids and the titles stand
 */
export function typeOfRows(
  context: ParseContext,
  table: Table,
  { idAt, titleAt }: { readonly idAt: number; readonly titleAt: number },
): Candidate['type'] {
  const ofId = headType(context, table, idAt)
  const ofTitle = headType(context, table, titleAt)
  // 'Story' above the titles says more than the 'Issue' whose number stands beside them.
  return ofId === 'task' && ofTitle !== null && ofTitle !== 'other' ? ofTitle : (ofId ?? ofTitle)
}

/** What the head of a column calls its rows; a head that names two types names none. */
function headType(context: ParseContext, table: Table, at: number): Candidate['type'] {
  const words = context.lexicon.itemTypes.find(table.header[at]?.line.text ?? '')
  const share = words.reduce((sum, match) => sum + match.share, 0)
  const [first] = words
  if (!first || share < 0.5) return null
  return words.every(({ meaning }) => meaning === first.meaning) ? first.meaning : 'task'
}
