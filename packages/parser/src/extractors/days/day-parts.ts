import type { Day, Note, Source } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introductionOf } from '../../meaning/lists-of.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import { roleOfLabel } from '../../meaning/role-of-label.js'
import { isHardship, nameBehind } from '../../meaning/standups.js'
import type { Block, Section } from '../../outline/outline.js'
import { saysNothing } from '../../readers/read-nothing.js'
import { splitSentences } from '../../readers/split-sentences.js'
import type { ParseContext } from '../extractor.js'

/** What an entry lists. */
export type Lists = Pick<Day, 'completed' | 'planned' | 'issues' | 'blockers' | 'notes'>
type List = keyof Lists

/** The list that what stands beneath a heading fills. */
export const LIST_OF_ROLE: Partial<Record<SectionRole, List>> = {
  yesterday: 'completed',
  done: 'completed',
  today: 'planned',
  'in-progress': 'planned',
  todo: 'planned',
  next: 'planned',
  blockers: 'blockers',
  blocked: 'blockers',
  issues: 'issues',
  notes: 'notes',
}

/** A part of a section that fills one of the lists. */
export interface Part {
  readonly list: List
  readonly notes: readonly Note[]
  /** Whose answers begin with it, where the heading names somebody. */
  readonly person?: string | null
  readonly source?: Source
}

/** The parts of a section: beneath the headings in it, behind labels, and in lists that a label introduces. */
export const parts = oncePerPart((context, section: Section): readonly Part[] => [
  ...ofChildren(context, section),
  ...section.blocks.flatMap((block) => ofFields(context, block)),
])

function ofChildren(context: ParseContext, { children }: Section): Part[] {
  return children.flatMap((child): Part[] => {
    const [role] = context.meaningOf(child).own
    const list = isHardship(context, child) ? 'blockers' : role && LIST_OF_ROLE[role]
    if (!list) return []
    const notes = [child, ...child.children].flatMap(({ blocks }) => blocks.flatMap((block) => notesIn(context, block)))
    return [{ list, notes, person: nameBehind(context, child), source: child.heading.source }]
  })
}

function ofFields(context: ParseContext, block: Block): Part[] {
  if (block.kind === 'paragraph')
    return block.fields.flatMap(({ key, value, source }) => {
      const list = listOf(context, key)
      return list ? [{ list, notes: notesOf(context, value, source) }] : []
    })
  if (block.kind !== 'list') return []
  const [role] = introductionOf(context, block)?.roles ?? []
  const introduced = role && LIST_OF_ROLE[role]
  if (introduced) return [{ list: introduced, notes: notesIn(context, block) }]
  return block.entries.flatMap(({ fields: [field], children }) => {
    const list = field && listOf(context, field.key)
    if (!field || !list) return []
    const nested = children.flatMap((child) => notesOf(context, child.line.text, child.source))
    return [{ list, notes: [...notesOf(context, field.value, field.source), ...nested] }]
  })
}

/** In answers in turn, what was hard is what stands in the way. */
function listOf({ lexicon }: ParseContext, key: string): List | undefined {
  const role = roleOfLabel(key, lexicon)
  return role === 'to-improve' ? 'blockers' : role && LIST_OF_ROLE[role]
}

function notesIn(context: ParseContext, block: Block): Note[] {
  if (block.kind === 'list') return block.entries.flatMap(({ line, source }) => note(context, line.text, source))
  if (block.kind === 'paragraph') return block.lines.flatMap(({ text, source }) => note(context, text, source))
  return []
}

/** What is told in a text, a sentence each. */
export const notesOf = (context: ParseContext, value: string, source: Note['source']) =>
  splitSentences(value).flatMap((text) => note(context, text, source))

function note({ lexicon }: ParseContext, text: string, source: Note['source']): Note[] {
  const bare = bareText(text)
  return bare === '' || saysNothing(bare, lexicon, 'blockers') ? [] : [{ text: bare, source }]
}
