import type { Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import type { NamedGroup } from './group-index.js'

/**
 * Whether a heading that starts with the name of a group defines it. A number with a title does, unless it tells where
 * the whole document stands; a name, or a number that runs on into a topic, needs others of its kind beside it.
 */
export function isDefinition(
  context: ParseContext,
  section: Section,
  name: NamedGroup,
  names: ReadonlyMap<Section, NamedGroup>,
): boolean {
  if (context.meaningOf(section).roles.includes('template')) return false
  const beside = (section.parent?.children ?? []).filter((other) => {
    const own = names.get(other)
    return own !== undefined && own.kind === name.kind && own.form === name.form && own.id !== name.id
  })
  if (isTitle(section)) return false
  if (name.form === 'named') return beside.length > 0
  if (!name.isParted) return beside.length > 0 && context.lexicon.sections.find(name.rest).length === 0
  return beside.length > 0 || !isSubtitle(section)
}

const isTitle = (section: Section) => section.level === 1 && section.parent?.children.length === 1

/** The line beneath the title. */
function isSubtitle({ parent, heading, children, level }: Section): boolean {
  if (!parent || level > 2 || children.some((child) => child.level < 7)) return false
  return parent.children[0]?.heading === heading && parent.blocks.length === 0
}
