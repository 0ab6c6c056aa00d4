import type { Section } from '../outline/outline.js'
import { oncePerDocument } from './once-per-document.js'

/** Where the units of work of a document stand, with all that is beneath their headings. */
export interface UnitLines {
  /** Whether a line tells of one unit of work: it is one, or stands beneath the heading of one. */
  has(line: number): boolean
}

/** The lines that tell of single units of work. */
export const unitLinesOf = oncePerDocument<UnitLines>((context) => {
  const own = new Set(
    context
      .items()
      .value.flatMap(({ source, mentions }) =>
        [source, ...mentions.map((mention) => mention.source)].map(({ line }) => line),
      ),
  )
  const spans = context.outline.sections.flatMap((section: Section) =>
    section.level > 1 && own.has(section.heading.source.line)
      ? [{ from: section.heading.source.line, to: section.endLine }]
      : [],
  )
  return { has: (line) => own.has(line) || spans.some(({ from, to }) => line >= from && line <= to) }
})
