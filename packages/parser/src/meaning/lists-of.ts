import type { ParseContext } from '../extractors/extractor.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { SectionRole } from '../lexicon/words.js'
import type { Block, Entry, Line, List, Section } from '../outline/outline.js'
import { endsInColon } from '../readers/ends-in-colon.js'
import { bareText } from './bare-text.js'
import { oncePerDocument } from './once-per-document.js'
import { rolesOfText } from './roles-of-text.js'

/** A list with the line that introduces it, where that is not its heading. */
export interface IntroducedList {
  readonly list: List
  readonly label: Line
  readonly roles: readonly SectionRole[]
}

const LEAST_SHARE = 0.5

/**
 * Lists that a line other than a heading introduces: the last line of the paragraph above, or the entry they stand in.
 *
 * ```text
 * > | **Owner:** Ada
 * > | **Definition of ready:**
 *       ^^^^^^^^^^^^^^^^^^^
 * > | - ✅ Designs agreed
 * ```
 */
export const introducedLists = oncePerDocument<readonly IntroducedList[]>(({ outline: { blocks }, lexicon }) => {
  const lists: IntroducedList[] = []
  let before: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'list' && !block.isQuoted) {
      const label = labelAbove(block, before, lexicon)
      const roles = label ? rolesOf(label, lexicon) : []
      if (label && roles.length > 0) lists.push({ list: block, label, roles })
    }
    before = block
  }
  return lists
})

const byList = oncePerDocument((context) => new Map(introducedLists(context).map((one) => [one.list, one])))

/** What introduces a list, `undefined` where no line but its heading does. */
export function introductionOf(context: ParseContext, list: List): IntroducedList | undefined {
  return byList(context).get(list)
}

function labelAbove(list: List, before: Block | undefined, lexicon: Lexicon): Line | undefined {
  if (before?.kind === 'paragraph' && before.entry === list.entry && before.section === list.section) {
    const last = before.lines.at(-1)
    if (last && endsInColon(last.text)) return last
  }
  if (!list.entry) return undefined
  const line = list.entry.more.at(-1) ?? list.entry.line
  return endsInColon(line.text) || lexicon.sections.whole(line.text) !== undefined ? line : undefined
}

function rolesOf(label: Line, lexicon: Lexicon): readonly SectionRole[] {
  const { roles, share } = rolesOfText(bareText(label.text), lexicon)
  return share < LEAST_SHARE ? [] : roles
}

/** The outermost entries of the lists directly beneath a heading, those that another line introduces left out. */
export function entriesOf(section: Section, introduced: ReadonlySet<List> = new Set()): Entry[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' && !introduced.has(block) ? block.entries : []))
}
