import type { Risk } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { headerFacts } from '../../meaning/header-facts.js'
import type { Section } from '../../outline/outline.js'
import { readLevel } from '../../readers/read-level.js'
import { saysNothing } from '../../readers/read-nothing.js'
import type { ParseContext } from '../extractor.js'
import { isTemplate } from './risk-sections.js'

/** `**Risk:** …` inside a section about something else; in a unit of work it is how risky that unit is. */
export function notedRisks(context: ParseContext, known: ReadonlySet<number>): Risk[] {
  const { lexicon } = context
  const units = context.items().value.map(({ source }) => source.line)
  const header = new Set(
    headerFacts(context)
      .filter(({ zone }) => zone !== 'footer')
      .map(({ source }) => source.line),
  )
  return context.outline.fields.flatMap((field): Risk[] => {
    if (lexicon.fields.whole(field.key) !== 'risk' || field.form === 'fence' || field.value === '') return []
    const { section, source, value } = field
    if (known.has(source.line) || header.has(source.line) || isTemplate(context, section)) return []
    if (context.meaningOf(section).roles.includes('risks') || isInUnit(section, units) || (field.entry?.depth ?? 0) > 0)
      return []
    const level = readLevel(value.split(/[,;.]/u)[0] ?? value, lexicon)
    const title = level && section.level > 1 ? bareText(section.heading.text) : bareText(value)
    return saysNothing(bareText(value), lexicon, 'risks')
      ? []
      : [{ title, level, likelihood: null, mitigation: null, source }]
  })
}

function isInUnit(section: Section, units: readonly number[]): boolean {
  for (let at: Section | null = section; at && at.level > 0; at = at.parent) {
    const { heading, endLine } = at
    if (at === section && units.some((line) => line >= heading.source.line && line <= endLine)) return true
    if (units.includes(heading.source.line)) return true
  }
  return false
}
