import type { Escalation } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, fieldsOf, keyOfField } from '../../meaning/field-of.js'
import type { Field, Section } from '../../outline/outline.js'
import { readLevelName } from '../../readers/read-level-name.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'

/**
 * Headings of escalation with fields beneath them.
 *
 * ```text
 * > | ### Level 2: Blocked for a day
 *               ^  ^^^^^^^^^^^^^^^^^
 * > | **Action:** Pause the phase
 *                 ^^^^^^^^^^^^^^^
 * ```
 */
export function escalationSections(context: ParseContext): Escalation[] {
  return context.outline.sections.flatMap((section) => {
    const { own, roles } = context.meaningOf(section)
    if (
      section.level === 0 ||
      roles.includes('template') ||
      !(own.includes('escalation') || isBeneath(context, section))
    )
      return []
    const fields = fieldsOf(section)
    const { lexicon } = context
    const said = (...keys: Parameters<typeof fieldOf>[2][]) => {
      const found = fieldOf(fields, lexicon, ...keys)
      return found && !isPlaceholder(found.value, lexicon) ? bareText(found.value) : null
    }
    const name = readLevelName(bareText(section.heading.text))
    const action = said('action', 'resolution', 'mitigation')
    const trigger = said('trigger') ?? (name?.title || null)
    if (action === null && said('trigger') === null && !(name && fields.length > 0)) return []
    return [
      {
        level: name?.level ?? null,
        trigger,
        action,
        contact: said('contact', 'consumer', 'authority', 'participants') ?? escalatedTo(context, fields),
        within: said('within'),
        examples: splitRefs(said('examples') ?? ''),
        source: section.heading.source,
      },
    ]
  })
}

function isBeneath({ meaningOf }: ParseContext, { parent }: Section): boolean {
  return parent !== null && parent.level > 0 && meaningOf(parent).roles.includes('escalation')
}

/** `Escalation: tell the stakeholders` */
function escalatedTo({ lexicon }: ParseContext, fields: readonly Field[]): string | null {
  const field = fields.find(
    ({ key, value }) =>
      keyOfField(key, lexicon) === undefined &&
      lexicon.sections.whole(key) === 'escalation' &&
      !isPlaceholder(value, lexicon),
  )
  return field ? bareText(field.value) : null
}
