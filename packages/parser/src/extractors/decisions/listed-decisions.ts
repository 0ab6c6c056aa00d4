import type { Decision } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { keyOfField } from '../../meaning/field-of.js'
import { entriesOf } from '../../meaning/lists-of.js'
import type { Entry, Section } from '../../outline/outline.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { criterionSet } from '../criteria/criterion-set.js'
import type { ParseContext } from '../extractor.js'
import { openDecision } from './decision-draft.js'

const LEAST_SHARE = 0.5

/**
 * Entries and headings directly beneath a heading of decisions.
 *
 * ```text
 * > | ## Key decisions
 * > | 1. **Storage:** keep Postgres
 *          ^^^^^^^     ^^^^^^^^^^^^^
 *        question         chosen
 * ```
 */
export function listedDecisions(context: ParseContext): Decision[] {
  return context.outline.sections.flatMap((section) => {
    if (!isDecisions(context, section)) return []
    const headings = section.children
      .filter((child) => child.level < 7 && context.meaningOf(child).own.length === 0)
      .map(({ heading }) => openDecision(bareText(heading.text), heading.source))
    return [...headings, ...entriesOf(section).flatMap((entry) => decisionIn(context, entry) ?? [])]
  })
}

function isDecisions(context: ParseContext, section: Section): boolean {
  const { own, share, roles } = context.meaningOf(section)
  if (criterionSet(roles) !== undefined) return false
  return section.level > 0 && own[0] === 'decisions' && share >= LEAST_SHARE && !roles.includes('template')
}

function decisionIn({ lexicon }: ParseContext, entry: Entry): Decision | undefined {
  const text = bareText(entry.line.text)
  if (isPlaceholder(text, lexicon)) return undefined
  // Fields such as a recommendation go with a decision; they are none.
  if (entry.fields.some((field) => keyOfField(field.key, lexicon) !== undefined)) return undefined
  const lead = readLead(text)
  return lead && lead.tail !== ''
    ? { ...openDecision(lead.head, entry.source), chosen: lead.tail }
    : openDecision(text, entry.source)
}
