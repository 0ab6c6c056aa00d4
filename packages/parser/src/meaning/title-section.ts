import type { Section } from '../outline/outline.js'
import { oncePerDocument } from './once-per-document.js'

const BOLD_LEVEL = 7

/** The headings that a document opens with. */
export interface Opening {
  /** The section under the main title; the document itself where it has no heading. */
  readonly title: Section
  /** The title, and a subtitle that follows it with nothing in between. */
  readonly headings: readonly Section[]
}

/** The main title of a document: its first heading, unless a higher one follows before anything is said. */
export const openingOf = oncePerDocument<Opening>(({ outline }) => {
  const headings = outline.sections.filter(({ level }) => level > 0 && level < BOLD_LEVEL)
  const [title = headings[0], ...others] = headings.slice(firstHeading(headings))
  if (!title) return { title: outline.sections.find(({ level }) => level === BOLD_LEVEL) ?? outline.root, headings: [] }
  const [second] = others
  const hasSubtitle = second && title.blocks.length === 0 && isSubtitle(title, second)
  return { title, headings: hasSubtitle ? [title, second] : [title] }
})

/** A heading above the title that says nothing itself, such as the name of the project, is still the first. */
function firstHeading(headings: readonly Section[]): number {
  const index = headings.findIndex(({ heading }) => /[\p{L}\p{N}]/u.test(heading.text))
  return Math.max(index, 0)
}

/** A subtitle stands on the next line; behind a blank line a section begins. */
function isSubtitle(title: Section, second: Section): boolean {
  return second.level > title.level && second.heading.source.line - title.heading.source.line === 1
}
