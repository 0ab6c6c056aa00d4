import type { Source } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Section } from '../outline/outline.js'
import { readSprintIds, readSprintLabel } from '../readers/read-sprint-ids.js'
import { readSprintStatus } from '../readers/read-sprint-status.js'
import { bareText } from './bare-text.js'
import { factOf, factsOf, type HeaderFact, headerFacts } from './header-facts.js'
import { kindOfTitle } from './kind-of-title.js'
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
    const id = ids[0] ?? numberOfTitle(heading.text, lexicon)
    if (id && isOneOfAlike(context, heading.text)) return { id: null, section: null, isSeveral: true }
    if (id) return { id: { value: id, source: heading.source }, section: null, isSeveral: false }
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
    if (top.has(section) || section.level === 0 || isOfOther(context, section)) continue
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

/** Whether another title of the same words has another number: 'Sprint 13 - Plan' and, further down, 'Sprint 14 - Plan'. */
function isOneOfAlike({ outline }: ParseContext, title: string): boolean {
  const others = outline.sections.filter(({ level, heading }) => level === 1 && heading.text !== title)
  return others.some(({ heading }) => withoutNumbers(heading.text) === withoutNumbers(title))
}
const withoutNumbers = (text: string) => text.replace(/\d+/gu, '#')

// > | Sprint Planning 2
//                     ^
const LAST = /^(.*\S)\s+#?(\d{1,3})$/u

/** The number behind a title that is nothing but what the document is. */
function numberOfTitle(text: string, lexicon: Lexicon): string | undefined {
  const [, name = '', number] = LAST.exec(bareText(text)) ?? []
  const isKind = lexicon.sprint.find(name).length > 0 && kindOfTitle(name, lexicon)?.purity === 1
  return isKind ? number : undefined
}

/** 'Improvements for sprint 3' speaks of the next one. */
function isOfOther({ meaningOf }: ParseContext, section: Section): boolean {
  return meaningOf(section).own.some((role) => role === 'next' || role === 'previous' || role === 'actions')
}

/**
 * What the document says of its sprint: under the sprint's own heading, where it covers others as well, before all
 * else; not what it says of another one, as `Sprint 1 status: done` does in the plan of sprint 2.
 */
export const sprintFacts = oncePerDocument<readonly HeaderFact[]>((context) => {
  const { section, id } = sprintIdentity(context)
  const facts = section ? [...factsOf(context, section, 'title'), ...headerFacts(context)] : headerFacts(context)
  return facts.filter(({ label }) => {
    const named = readSprintIds(label, context.lexicon)
    return named.length === 0 || (id !== null && named.includes(id.value))
  })
})
