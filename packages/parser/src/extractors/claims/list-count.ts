import type { Claim } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { SectionRole } from '../../lexicon/words.js'
import { type Announcement, announcements } from '../../meaning/announcements.js'
import { bareText } from '../../meaning/bare-text.js'
import { keyOfField } from '../../meaning/field-of.js'
import type { Block } from '../../outline/outline.js'
import { readListCount } from '../../readers/read-list-count.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'
import { totalRow } from './total-row.js'

// What a document lists one by one.
const LISTED: ReadonlySet<SectionRole | undefined> = new Set([
  'items',
  'gates',
  'risks',
  'blockers',
  'dependencies',
  'deliverables',
  'decisions',
  'actions',
  'handoffs',
  'success-criteria',
  'acceptance',
])

/**
 * How many entries a heading or a lead-in says that the list or table right beneath it has. Where the numbers are far
 * apart, the list is one of something else.
 *
 * ```text
 * > | ## Deliverables (3)
 *        ^^^^^^^^^^^^^^^^
 * ```
 */
export const listCount: ClaimReader = (context) =>
  context.outline.sections.flatMap((section) => announcements(section).flatMap((found) => claimOf(context, found)))

function claimOf(context: ParseContext, { line, block }: Announcement): Claim[] {
  const announced = readListCount(bareText(line.text))
  if (!announced || !isListed(context.lexicon, announced.noun, block)) return []
  const { count, noun, most = null } = announced
  const listed = listedIn(context, block)
  const off = Math.max(count - listed, listed - (most ?? count))
  const isFar = off > Math.max(1, count / 3)
  return listed < 2 || isFar ? [] : [{ kind: 'list-count', noun, count, most, listed, source: line.source }]
}

/** Tests are listed by their names, one word each: lines in words tell what the tests are about. */
function isListed(lexicon: Lexicon, noun: string, block: Block): boolean {
  if (isKnown(lexicon, noun)) return true
  const isNamed = block.kind === 'list' && block.entries.every(({ line }) => !bareText(line.text).includes(' '))
  return isNamed && lexicon.tests.whole(noun) === 'tests'
}

function isKnown({ sections, itemTypes }: Lexicon, noun: string): boolean {
  return LISTED.has(sections.whole(noun)) || itemTypes.whole(noun) !== undefined
}

/** How many entries a list or table has; none where it states facts, nests, or goes on from row to row. */
function listedIn(context: ParseContext, block: Block): number {
  if (block.kind === 'table') {
    const total = totalRow(context, block)
    const rows = block.rows.filter((row) => row !== total)
    return rows.every(({ cells }) => (cells[0]?.line.text ?? '') !== '') ? rows.length : 0
  }
  if (block.kind !== 'list') return 0
  const isPlain = block.entries.every(
    ({ children, fields }) =>
      children.length === 0 && fields.every(({ key }) => keyOfField(key, context.lexicon) === undefined),
  )
  return isPlain ? block.entries.length : 0
}
