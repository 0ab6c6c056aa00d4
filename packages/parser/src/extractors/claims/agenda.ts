import type { Claim } from '@sprint/core'
import { lexiconGate } from '../../lexicon/word-pattern.js'
import { bareText } from '../../meaning/bare-text.js'
import { BOLD_LEVEL, type Section } from '../../outline/outline.js'
import { readLead } from '../../readers/read-lead.js'
import type { ClaimReader } from './claim-reader.js'

const speaksOfAgenda = lexiconGate(({ agenda }) => agenda ?? [])

/**
 * The topics of a meeting that has a heading of its own, in a list beneath a line that says so.
 *
 * ```text
 * > | ### Friday review: 4 PM
 * > | **Agenda:**
 * > | 1. Readiness for go/no-go
 *        ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const agenda: ClaimReader = ({ outline, lexicon }) =>
  outline.sections.flatMap((section): Claim[] => {
    const { heading, parent, level, blocks } = section
    if (level === BOLD_LEVEL && parent !== null && speaksOfAgenda(heading.text, lexicon)) return topics(parent, blocks)
    return blocks.flatMap((block, at): Claim[] => {
      const label = block.kind === 'paragraph' ? block.lines.at(-1)?.text : undefined
      const next = blocks[at + 1]
      return label !== undefined && next !== undefined && isShort(label) && speaksOfAgenda(label, lexicon)
        ? topics(section, [next])
        : []
    })
  })

const isShort = (text: string) => text.length < 24

function topics({ heading }: Section, blocks: Section['blocks']): Claim[] {
  const written = bareText(heading.text)
  const of = readLead(written)?.head ?? written
  const [list] = blocks
  if (list?.kind !== 'list') return []
  return list.entries.map(({ line }) => ({ kind: 'agenda', of, text: bareText(line.text), source: line.source }))
}
