import type { Claim, ClaimOf } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf } from '../../meaning/field-of.js'
import { readTimeFrame, resolveDate } from '../../meaning/time-frame.js'
import type { Section } from '../../outline/outline.js'
import { readDates } from '../../readers/read-dates.js'
import { readEstimate } from '../../readers/read-estimate.js'
import { readOptionName } from '../../readers/read-option-name.js'
import { trimStart } from '../../readers/trim-start.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * Options that have a heading of their own: how many days each takes, and what it does when.
 *
 * ```text
 * > | ### Option A: Quick
 *         ^^^^^^^^^^^^^^^
 * > | **Duration:** 3 days
 *                   ^^^^^^
 * > | - **Day 3** (5 March): Deployment
 *                  ^^^^^^^   ^^^^^^^^^^
 * ```
 */
export const option: ClaimReader = (context) =>
  context.outline.sections.flatMap((section): Claim[] => {
    const { heading, fields } = section
    const title = readOptionName(bareText(heading.text), context.lexicon)
    if (title === undefined) return []
    const duration = fieldOf(fields, context.lexicon, 'duration')
    const hours = duration ? readEstimate(duration.value, context.lexicon)?.hours : undefined
    const isDays = duration && context.lexicon.units.find(duration.value).some(({ meaning }) => meaning === 'days')
    const days = isDays && hours ? hours / HOURS_OF_DAY : null
    return [
      {
        kind: 'option',
        title,
        days,
        items: itemsIn(context, section),
        steps: stepsIn(context, section),
        source: heading.source,
      },
    ]
  })

const HOURS_OF_DAY = 8

function itemsIn(context: ParseContext, section: Section): string[] {
  const ids = context.items().value.flatMap(({ id }) => id ?? [])
  const words = new Set(entriesIn(section).flatMap(({ line }) => line.text.split(/[\s(),:]+/u)))
  return ids.filter((id) => words.has(id))
}

function stepsIn(context: ParseContext, section: Section): ClaimOf<'option'>['steps'] {
  const frame = readTimeFrame(context)
  return entriesIn(section).flatMap(({ line }) => {
    const [stated, another] = readDates(line.text, context.lexicon)
    const date = stated && !another ? resolveDate(stated, frame) : undefined
    return [{ date: date ?? null, text: trimStart(bareText(line.text.slice(stated?.end ?? 0))), source: line.source }]
  })
}

function entriesIn({ blocks }: Section) {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []))
}
