import type { Decision, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import { entriesOf } from '../../meaning/lists-of.js'
import type { Section } from '../../outline/outline.js'
import { readOptionName } from '../../readers/read-option-name.js'
import type { ParseContext } from '../extractor.js'
import { openDecision } from './decision-draft.js'

interface Option {
  readonly title: string
  readonly source: Source
}

/**
 * Two or more options side by side: headings, entries, or rows. What stands above them puts the question.
 *
 * ```text
 * > | ## Rollout
 *        ^^^^^^^
 * > | ### Option A: Ship on Friday
 *         ^^^^^^^^^^^^^^^^^^^^^^^^
 * > | ### Option B: Wait for the audit
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function optionDecisions(context: ParseContext): Decision[] {
  return context.outline.sections.flatMap((section) => {
    if (context.meaningOf(section).roles.includes('template')) return []
    const options = optionsBeneath(context, section)
    if (options.length < 2) return []
    const fields = [section, ...section.children].flatMap((one) => [...fieldsOf(one)])
    const recommendation = fieldOf(fields, context.lexicon, 'recommendation')
    const chosen = fieldOf(fields, context.lexicon, 'decision')
    const question = bareText(section.heading.text) || (options[0]?.title ?? '')
    return [
      {
        ...openDecision(
          question,
          section.level === 0 ? (options[0]?.source ?? section.heading.source) : section.heading.source,
        ),
        options,
        chosen: chosen ? bareText(chosen.value) : null,
        recommendation: recommendation ? bareText(recommendation.value) : null,
      },
    ]
  })
}

function optionsBeneath(context: ParseContext, section: Section): Option[] {
  const { lexicon } = context
  const named = (text: string, source: Source): Option[] => {
    const title = readOptionName(bareText(text), lexicon)
    return title === undefined ? [] : [{ title, source }]
  }
  const headings = section.children.flatMap(({ heading }) => named(heading.text, heading.source))
  if (headings.length > 1) return headings
  const entries = entriesOf(section).flatMap(({ line, source }) => named(line.text, source))
  if (entries.length > 1) return entries
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const columns = columnsOf(context, block)
    if (columns.keys[0] !== 'options') return []
    return block.rows.map((row) => ({
      title: [columns.text(row, 'options'), columns.text(row, 'title', 'description', 'action')]
        .filter((part) => part !== null)
        .join(': '),
      source: row.source,
    }))
  })
}
