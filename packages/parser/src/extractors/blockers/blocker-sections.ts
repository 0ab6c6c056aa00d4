import type { SectionRole } from '../../lexicon/words.js'
import { isHardship } from '../../meaning/standups.js'
import { isStatement } from '../../meaning/statements/heading-statements.js'
import type { Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'

// Where blockers are spoken of in general, none is stated.
const IN_GENERAL: ReadonlySet<SectionRole> = new Set(['escalation', 'contacts', 'template', 'meetings', 'references'])

// > | Not ready (Blockers)
//               ^^^^^^^^
const ASIDE = /[(（]([^)）]+)[)）]/u

/** Whether a section lists what holds work up. */
export function isBlockerSection(context: ParseContext, section: Section): boolean {
  const { own } = context.meaningOf(section)
  const aside = ASIDE.exec(section.heading.text)?.[1]
  const isNamed =
    own.includes('blockers') || (aside !== undefined && context.lexicon.sections.whole(aside) === 'blockers')
  const isStandup = own[0] === 'blocked' && (context.kind() === 'daily' || context.kind() === 'status')
  if (section.level < 2 || own.includes('escalation') || isInGeneral(context, section)) return false
  const isBeneath = section.parent !== null && context.meaningOf(section.parent).own.includes('blockers')
  // 'Blocker 2: no keys' is a blocker.
  if (isBeneath && isStatement(context, section)) return false
  return isNamed || isStandup || isHardship(context, section)
}

/** Whether blockers are spoken of in general there: who to call, what to do. */
export function isInGeneral(context: ParseContext, section: Section): boolean {
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    // 'Day 13: Demo and documentation' is no documentation.
    if (context.groups().at(at)?.source.line === at.heading.source.line) return false
    if (context.meaningOf(at).own.some((role) => IN_GENERAL.has(role))) return true
  }
  return false
}
