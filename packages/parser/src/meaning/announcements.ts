import type { Block, Line, Section } from '../outline/outline.js'
import { endsInColon } from '../readers/ends-in-colon.js'

/** A line that says what stands in the list or table beneath it. */
export interface Announcement {
  readonly line: Line
  readonly block: Block
}

/** The heading of a section that is one list or table and nothing else, and lines that end in a colon above one. */
export function announcements({ heading, blocks, children }: Section): Announcement[] {
  const [only] = blocks
  if (only && blocks.length === 1 && children.length === 0) return [{ line: heading, block: only }]
  return blocks.flatMap((block, at): Announcement[] => {
    const next = blocks[at + 1]
    const line = block.kind === 'paragraph' ? block.lines.at(-1) : undefined
    const goesOn = blocks[at + 2]?.kind === 'list' || blocks[at + 2]?.kind === 'table'
    return line && next && !goesOn && endsInColon(line.text) ? [{ line, block: next }] : []
  })
}
