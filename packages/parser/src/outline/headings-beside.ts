import type { Section } from './outline.js'

/** The headings as deep as one beneath the same one, itself among them; beside the document itself there is none. */
export function headingsBeside({ parent, level }: Section): readonly Section[] {
  return parent?.children.filter((sibling) => sibling.level === level) ?? []
}
