import type { Claim } from '@sprint/core'
import { type Announcement, announcements } from '../../meaning/announcements.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readTickCount } from '../../readers/read-tick-count.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * How many boxes a heading or a lead-in says that are ticked in the list right beneath it. Where neither of its numbers
 * is that of the list, it speaks of something else.
 *
 * ```text
 * > | ## Checklist (3/5)     Done: 3 of 5     3/5 tasks complete:
 *                   ^^^            ^^^^^^     ^^^
 * ```
 */
export const tickCount: ClaimReader = (context) =>
  context.outline.sections.flatMap((section) => announcements(section).flatMap((found) => claimOf(context, found)))

function claimOf({ outline, lexicon }: ParseContext, { line, block }: Announcement): Claim[] {
  const boxes = block.kind === 'list' ? block.entries.filter(({ checked }) => checked !== null) : []
  const isFlat = block.kind === 'list' && block.entries.every(({ children }) => children.length === 0)
  if (boxes.length < 2 || !isFlat || boxes.length < block.entries.length) return []
  const stated = readTickCount(line.text, lexicon)
  if (!stated) return []
  const ticked = boxes.filter(({ checked }) => checked).length
  const { done, whole, text, start } = stated
  const isOfList = whole === boxes.length || (done === ticked && ticked > 0)
  const source = partOfLine(outline, line, text, start)
  return isOfList ? [{ kind: 'tick-count', done, whole, ticked, boxes: boxes.length, text, source }] : []
}
