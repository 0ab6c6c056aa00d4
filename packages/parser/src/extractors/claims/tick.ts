import type { Claim, DocumentKind } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { readCheckState } from '../../readers/read-check-state.js'
import type { ClaimReader } from './claim-reader.js'

const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'coordination'])
const TO_COME: ReadonlySet<SectionRole> = new Set(['deliverables', 'success-criteria', 'definition-of-done'])

/**
 * Outputs and conditions of a plan that have the mark of what is done in front.
 *
 * ```text
 * > | **Deliverables:**
 * > | - ✅ Orders compared
 *       ^^
 * ```
 */
export const tick: ClaimReader = (context) => {
  const { outline, meaningOf, kind } = context
  if (!PLANS.has(kind())) return []
  const introduced = new Map(
    introducedLists(context).flatMap(({ list, roles }) => list.entries.map((entry) => [entry, roles])),
  )
  return outline.entries.flatMap((entry): Claim[] => {
    if (entry.checked !== null || entry.depth > 0 || readCheckState(entry.line.text) !== true) return []
    const roles = introduced.get(entry) ?? meaningOf(entry.section).roles
    const isToCome = roles.some((role) => TO_COME.has(role)) || isBeneath(entry.section.parent)
    return isToCome ? [{ kind: 'tick', text: bareText(entry.line.text), source: entry.line.source }] : []
  })

  /** A list of outputs may be parted by days, or stand beneath a line of its own. */
  function isBeneath(section: (typeof outline.sections)[number] | null): boolean {
    return section !== null && section.level > 0 && meaningOf(section).own.some((role) => TO_COME.has(role))
  }
}
