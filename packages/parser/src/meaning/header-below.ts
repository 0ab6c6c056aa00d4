import type { ParseContext } from '../extractors/extractor.js'
import type { FieldKey } from '../lexicon/words.js'
import { BOLD_LEVEL, type Section } from '../outline/outline.js'
import { keyOfField } from './field-of.js'
import { unitLinesOf } from './unit-lines.js'

/**
 * Where nothing else tells of the whole, the first heading whose fields say what it is for and who wants it.
 *
 * ```text
 * > | ## Intake
 * > | **Objective:** Mend the quay
 * > | **Sponsor:** Vera
 * ```
 *
 * @param top the document itself, its title and the headings that open it
 */
export function headerBelow(context: ParseContext, top: ReadonlySet<Section>): Section | undefined {
  const { outline, lexicon } = context
  const first = outline.sections.find((section) => !top.has(section) && section.level < BOLD_LEVEL)
  const [block] = first?.blocks ?? []
  if (!first || block?.kind !== 'paragraph' || context.groups().at(first) !== null) return undefined
  if (unitLinesOf(context).has(first.heading.source.line)) return undefined
  const keys = block.fields.map(({ key }) => keyOfField(key, lexicon))
  return keys.includes('goal') && keys.some((key) => key !== undefined && WHO.has(key)) ? first : undefined
}

// Whoever stands for a whole sprint, not for one of its tasks.
const WHO: ReadonlySet<FieldKey> = new Set(['lead', 'author'])
