import { type Claim, refOf } from '@sprint/core'
import { lexiconGate } from '../../lexicon/word-pattern.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { BOLD_LEVEL, type List, type Section } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import type { ClaimReader } from './claim-reader.js'

const namesAreas = lexiconGate(({ areas }) => areas ?? [])

/**
 * The folders and files that a track or a team is said to work in: the code at the start of the entries of such a list.
 *
 * ```text
 * > | **Primary directories:**
 * > | - `src/export/` (formats only)
 *        ^^^^^^^^^^^
 * ```
 */
export const area: ClaimReader = (context) => {
  const { outline, lexicon } = context
  return outline.sections.flatMap((section): Claim[] => {
    const group = context.groups().at(section)
    if (!group) return []
    const lists = listsBeneath(section).filter(({ label }) => namesAreas(label, lexicon))
    return lists.flatMap(({ list }) =>
      list.entries.flatMap(({ line }): Claim[] => {
        const [first] = line.code
        const path = first?.start === 0 ? line.text.slice(first.start, first.end) : ''
        const of = refOf(group)
        return path.includes('/') ? [{ kind: 'area', of, path, source: partOfLine(outline, line, path) }] : []
      }),
    )
  })
}

/** The lists of a section with what introduces each: a line that ends in a colon, or the bold line that is its heading. */
function listsBeneath({ level, heading, blocks }: Section): { readonly label: string; readonly list: List }[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'list') return []
    const before = blocks[at - 1]
    const last = before?.kind === 'paragraph' ? before.lines.at(-1)?.text : undefined
    const label = last !== undefined && endsInColon(last) ? last : at === 0 && level === BOLD_LEVEL ? heading.text : ''
    return [{ label, list: block }]
  })
}
