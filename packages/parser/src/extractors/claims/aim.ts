import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import type { Section } from '../../outline/outline.js'
import { readAimCount } from '../../readers/read-aim-count.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * How many of something the goal of a group has in brackets, and how many the outputs listed beneath have.
 *
 * ```text
 * > | **Goal:** Test the first exports (7-8 shops)
 *                                       ^^^^^^^^^
 * > | **Outputs:**
 * > | - Large ones tested (6 shops)
 *                          ^^^^^^^
 * ```
 */
export const aim: ClaimReader = (context) => {
  const sections = new Map(context.outline.sections.map((section) => [section.heading.source.line, section]))
  return context.groups().value.flatMap(({ source }): Claim[] => {
    const section = sections.get(source.line)
    const goal = section && fieldsOf(section).find(({ key }) => keyOfField(key, context.lexicon) === 'goal')
    const stated = goal && readAimCount(bareText(goal.value))
    if (!section || !goal || !stated) return []
    const parts = outputsBeneath(context, section)
      .flatMap((text) => readAimCount(text) ?? [])
      .filter(({ noun, range }) => noun === stated.noun && range.min === range.max)
    return parts.length < 2
      ? []
      : [
          {
            kind: 'aim',
            noun: stated.noun,
            range: stated.range,
            parts: parts.map(({ range }) => range.min),
            source: goal.source,
          },
        ]
  })
}

/** The entries of the lists of outputs in a section and in those beneath it. */
function outputsBeneath({ outline, lexicon }: ParseContext, { heading, endLine }: Section): string[] {
  const from = heading.source.line
  return outline.entries
    .filter(({ source, section }) => source.line > from && source.line <= endLine && isOfOutputs(section))
    .map(({ line }) => line.text)

  function isOfOutputs({ heading: { text } }: Section): boolean {
    return lexicon.sections.find(text).at(-1)?.meaning === 'deliverables'
  }
}
