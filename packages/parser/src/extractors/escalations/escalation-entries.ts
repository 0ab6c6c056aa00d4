import type { Escalation } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { entriesOf } from '../../meaning/lists-of.js'
import type { Entry, Section } from '../../outline/outline.js'
import { readArrows } from '../../readers/read-arrows.js'
import { readAsides } from '../../readers/read-asides.js'
import { readEstimate } from '../../readers/read-estimate.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'

const LEAST_SHARE = 0.34

/**
 * Entries directly beneath a heading of escalation: steps of a path, or what sets an escalation off.
 *
 * ```text
 * > | 1. Developer → Team lead (5 min)
 *     ^  ^^^^^^^^^^^^^^^^^^^^^  ^^^^^
 *   level        action         within
 * > | - Disk below 10 GB → halt
 *       ^^^^^^^^^^^^^^^^   ^^^^
 *           trigger       action
 * ```
 */
export function escalationEntries(context: ParseContext): Escalation[] {
  return context.outline.sections.flatMap((section) => {
    if (isBlockedLongest(context, section)) return entriesOf(section).flatMap((entry) => limitIn(context, entry) ?? [])
    if (!isEscalation(context, section)) return []
    return entriesOf(section).flatMap((entry) => fromEntry(context, entry) ?? [])
  })
}

function isEscalation(context: ParseContext, section: Section): boolean {
  const { own, share, roles } = context.meaningOf(section)
  return section.level > 0 && !roles.includes('template') && own[0] === 'escalation' && share >= LEAST_SHARE
}

/** 'Blockers' beneath a heading of escalation: how long something may be blocked. */
function isBlockedLongest({ meaningOf }: ParseContext, section: Section): boolean {
  const { own, share } = meaningOf(section)
  const { parent } = section
  return (
    parent !== null &&
    parent.level > 0 &&
    own[0] === 'blockers' &&
    share === 1 &&
    meaningOf(parent).own.includes('escalation')
  )
}

function limitIn({ lexicon }: ParseContext, entry: Entry): Escalation | undefined {
  const text = bareText(entry.line.text)
  const hours = readEstimate(text, lexicon)?.hours
  if (hours === undefined || hours === null || entry.checked !== null) return undefined
  return {
    level: null,
    trigger: null,
    action: text,
    contact: null,
    within: `${hours} h`,
    examples: [],
    source: entry.source,
  }
}

function fromEntry({ lexicon }: ParseContext, entry: Entry): Escalation | undefined {
  const written = bareText(entry.line.text)
  // Boxes are steps to tick off.
  if (entry.checked !== null || isPlaceholder(written, lexicon)) return undefined
  const { text, asides } = readAsides(written)
  const { source } = entry
  const [from = '', to] = readArrows(text)
  if (entry.ordinal !== null) {
    const within = asides[0]?.text ?? null
    return {
      level: String(entry.ordinal),
      trigger: null,
      action: text,
      contact: to ?? null,
      within,
      examples: [],
      source,
    }
  }
  if (to !== undefined)
    return { level: null, trigger: from, action: to, contact: null, within: null, examples: [], source }
  const lead = readLead(written)
  if (lead && lead.tail !== '')
    return { level: null, trigger: lead.head, action: lead.tail, contact: null, within: null, examples: [], source }
  return { level: null, trigger: written, action: null, contact: null, within: null, examples: [], source }
}
