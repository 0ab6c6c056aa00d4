import { type Claim, type DocumentKind, refOf } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readPlannedTests } from '../../readers/read-planned-tests.js'
import type { ClaimReader } from './claim-reader.js'
import { itemAround } from './item-around.js'

/** What stands here is not going to be done in this sprint: it was done, may be, or is left out. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set([
  'previous',
  'yesterday',
  'lessons',
  'went-well',
  'risks',
  'mitigation',
  'escalation',
  'rollback',
  'template',
  'out-of-scope',
])

/** These tell what was done, or one day of it. */
const NO_PLANS: ReadonlySet<DocumentKind> = new Set(['daily', 'retrospective', 'final'])

/**
 * Tests that an item, a group or the whole sprint is going to mend or to write.
 *
 * ```text
 * > | - Fix 7 failing tests and 12 errors
 *           ^^^^^^^^^             ^^^^^^^^^
 * ```
 */
export const plannedTests: ClaimReader = (context) => {
  const { outline, lexicon, meaningOf } = context
  if (NO_PLANS.has(context.kind())) return []
  return linesOf(outline).flatMap(({ line, section, entry, kind }): Claim[] => {
    const planned = kind === 'fence' ? [] : readPlannedTests(line.text, lexicon)
    if (planned.length === 0 || meaningOf(section).roles.some((role) => ELSEWHERE.has(role))) return []
    const item = itemAround(context, { entry, section, line: line.source.line })
    const group = item ? null : context.groups().at(line)
    const of = item ?? group
    return planned.map(({ what, count, text, start }) => ({
      kind: 'planned-tests',
      what,
      count,
      level: item ? 'item' : group ? 'group' : 'sprint',
      of: of && refOf(of),
      text: line.text,
      source: partOfLine(outline, line, text, start),
    }))
  })
}
