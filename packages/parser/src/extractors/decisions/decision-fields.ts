import type { Decision } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, keyOfField } from '../../meaning/field-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import { readMoment, readTimeFrame, type TimeFrame } from '../../meaning/time-frame.js'
import type { Field } from '../../outline/outline.js'
import { readDecisionOutcome } from '../../readers/read-decision-outcome.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'
import { isWithinGate } from '../gates/read-gates.js'
import { openDecision } from './decision-draft.js'

/**
 * Fields that state a decision, with the recommendation that goes with it.
 *
 * ```text
 * > | **Go/no-go decision:** pending
 *       ^^^^^^^^^^^^^^^^^^^    ^^^^^^^
 * > | - **Recommendation:** go, once the load test passed
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function decisionFields(context: ParseContext): Decision[] {
  const frame = readTimeFrame(context)
  return context.outline.fields.flatMap((field) => {
    if (keyOfField(field.key, context.lexicon) !== 'decision' || isPlaceholder(field.value, context.lexicon)) return []
    if (isTemplateLine(context, field.source.line) || isWithinGate(context, field.section)) return []
    if (context.meaningOf(field.section).roles.includes('template')) return []
    return [decisionIn(context, frame, field)]
  })
}

function decisionIn(context: ParseContext, frame: TimeFrame, field: Field): Decision {
  const { lexicon, meaningOf } = context
  const value = bareText(field.value)
  const outcome = readDecisionOutcome(value, lexicon)
  const near = (field.entry?.parent?.children ?? []).flatMap((entry) => entry.fields)
  const beneath = field.entry?.children.flatMap((entry) => entry.fields) ?? []
  const fields = [...beneath, ...near, ...field.section.fields]
  const said = (...keys: Parameters<typeof fieldOf>[2][]) => {
    const found = fieldOf(fields, lexicon, ...keys)
    return found && !isPlaceholder(found.value, lexicon) ? bareText(found.value) : null
  }
  const at = outcome === null ? null : said('date', 'due')
  const isTopic = field.section.level > 0 && meaningOf(field.section).roles.includes('decisions')
  const isHeading = isTopic && !meaningOf(field.section).own.includes('decisions')
  // Beneath a heading that puts the question the field answers it; a condition is a question itself.
  const question = outcome !== null ? bareText(field.key) : isHeading ? bareText(field.section.heading.text) : value
  return {
    ...openDecision(question, isHeading && outcome === null ? field.section.heading.source : field.source),
    outcome,
    chosen: outcome === null && isHeading ? value : null,
    recommendation: said('recommendation'),
    by: outcome === null && !isHeading ? null : said('authority'),
    at: at === null ? null : readMoment(at, frame, lexicon),
  }
}
