import type { OpenSection } from './open.js'
import { BOLD_LEVEL, type Line } from './outline.js'

const LABEL = /[:：]\s*$/
// Between the heading around a label and those that it is about.
const HALF = 0.5

/** The sections of a document, one beneath the other, while its headings are being read. */
export class SectionTree {
  /** In document order, the root first. */
  readonly sections: OpenSection[] = []
  readonly root: OpenSection
  /** The one that what is read next stands in. */
  current: OpenSection

  /** @param heading the empty line that stands for the heading of the document */
  constructor(heading: Line) {
    this.root = this.open(0, heading, null)
    this.current = this.root
  }

  /** A heading: it ends what is as deep or deeper, and opens its own section. */
  enter(level: number, heading: Line): void {
    this.lift(level)
    this.close(level, heading.source.line - 1)
    const section = this.open(level, heading, this.current)
    this.current.children.push(section)
    this.current = section
  }

  /** A bold label right above a heading, `**Deliverables:**`, says what the headings from there on are about. */
  private lift(level: number): void {
    const { current } = this
    const isLabel = current.level === BOLD_LEVEL && LABEL.test(current.heading.text)
    const isBare = current.blocks.length === 0 && current.children.length === 0
    if (isLabel && isBare && level > (current.parent?.level ?? 0)) current.level = level - HALF
  }

  /** What a bold line has opened ends at a rule across the page. */
  leaveBold(lastLine: number): void {
    if (this.current.level === BOLD_LEVEL) this.close(BOLD_LEVEL, lastLine)
  }

  /** End the sections as deep as a level, or deeper. */
  close(level: number, lastLine: number): void {
    while (this.current.level >= level) {
      this.current.endLine = Math.max(lastLine, this.current.heading.source.line)
      const above = this.current.parent && this.sections[this.current.parent.index]
      if (!above) return
      this.current = above
    }
  }

  private open(level: number, heading: Line, parent: OpenSection | null): OpenSection {
    const index = this.sections.length
    const endLine = heading.source.line
    const section: OpenSection = {
      kind: 'section',
      level,
      heading,
      parent,
      children: [],
      blocks: [],
      fields: [],
      index,
      endLine,
    }
    this.sections.push(section)
    return section
  }
}
