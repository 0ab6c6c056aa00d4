import type { Source } from '@sprint/core'
import type { Section } from '../outline/outline.js'
import { readSprintIds, readSprintLabel } from '../readers/read-sprint-ids.js'
import { readSprintStatus } from '../readers/read-sprint-status.js'
import { factOf, factsOf, type HeaderFact, headerFacts } from './header-facts.js'
import { oncePerDocument } from './once-per-document.js'
import { openingOf } from './title-section.js'

/** Which sprint a document is about. */
export interface SprintIdentity {
  /** `null` where it is about none by number, or about several. */
  readonly id: { readonly value: string; readonly source: Source } | null
  /** The section of that sprint, where the document covers others as well. */
  readonly section: Section | null
  /** Whether it covers several sprints, none of which is the one. */
  readonly isSeveral: boolean
}

/** The sprint that a document names in its title, else in a field, else in its only heading that names one. */
export const sprintIdentity = oncePerDocument<SprintIdentity>((context) => {
  const { outline, lexicon } = context
  const { headings } = openingOf(context)
  for (const { heading } of headings) {
    const ids = readSprintIds(heading.text, lexicon)
    if (ids.length > 1) return { id: null, section: null, isSeveral: true }
    if (ids[0]) return { id: { value: ids[0], source: heading.source }, section: null, isSeveral: false }
  }
  const fact = factOf(
    headerFacts(context).filter(({ zone }) => zone !== 'footer'),
    'sprint',
  )
  const label = fact && readSprintLabel(fact.value, lexicon)
  if (fact && label) return { id: { value: label, source: fact.source }, section: null, isSeveral: false }
  const top = new Set(headings)
  const named = new Map<string, Section>()
  for (const section of outline.sections) {
    if (top.has(section) || section.level === 0) continue
    for (const id of readSprintIds(section.heading.text, lexicon)) if (!named.has(id)) named.set(id, section)
  }
  const isActive = (section: Section) =>
    [section.heading.text, factOf(factsOf(context, section, 'title'), 'status')?.value ?? ''].some(
      (text) => readSprintStatus(text, lexicon) === 'active',
    )
  const active = [...named].filter(([, section]) => isActive(section))
  const [only] = active.length === 1 ? active : named.size === 1 ? [...named] : []
  if (only) {
    const [value, section] = only
    return { id: { value, source: section.heading.source }, section: named.size > 1 ? section : null, isSeveral: false }
  }
  if (named.size > 1) return { id: null, section: null, isSeveral: true }
  const [intro] = outline.blocks.filter((block) => block.kind === 'paragraph' && block.entry === null)
  const first =
    intro?.kind === 'paragraph' ? intro.lines.flatMap((line) => readSprintIds(line.text, lexicon))[0] : undefined
  return { id: intro && first ? { value: first, source: intro.source } : null, section: null, isSeveral: false }
})

/** What the document says of its sprint: under the sprint's own heading, where it covers others as well, before all else. */
export const sprintFacts = oncePerDocument<readonly HeaderFact[]>((context) => {
  const { section } = sprintIdentity(context)
  return section ? [...factsOf(context, section, 'title'), ...headerFacts(context)] : headerFacts(context)
})
