import type { Dependency, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import type { Block, Line, Section } from '../../outline/outline.js'
import { readArrows } from '../../readers/read-arrows.js'
import { readAsides } from '../../readers/read-asides.js'
import { readLead } from '../../readers/read-lead.js'
import type { ParseContext } from '../extractor.js'
import { type Reference, readReference } from './reference.js'

/**
 * Arrows beneath a heading, or behind a line, of dependencies: what an arrow points at needs what it comes from.
 *
 * ```text
 * > | - Track A → Track B: the schema has to be settled
 *       ^^^^^^^   ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         to       from              reason
 * ```
 */
export function arrowDependencies(context: ParseContext): Dependency[] {
  const introduced = introducedLists(context).filter(({ roles }) => isDependency(roles))
  const lines = introduced.flatMap(({ list }) => list.entries.map((entry) => entry.line))
  const found = lines.flatMap((line) => inLine(context, line.text, line.source))
  for (const section of context.outline.sections) {
    const { own, roles } = context.meaningOf(section)
    if (roles.includes('template')) continue
    if (isDependency(own.slice(0, 1))) found.push(...section.blocks.flatMap((block) => inBlock(context, block)))
    if (isBeneathDependencies(context, section)) found.push(...inHeading(context, section))
  }
  return found
}

const isDependency = (roles: readonly string[]) => roles.includes('dependencies') || roles.includes('integration')

function isBeneathDependencies(context: ParseContext, { parent }: Section): boolean {
  return parent !== null && parent.level > 0 && isDependency(context.meaningOf(parent).roles)
}

/** `### Day 1 → Day 2 dependency`, the reason beneath it. */
function inHeading(context: ParseContext, section: Section): Dependency[] {
  const found = inLine(context, section.heading.text, section.heading.source)
  if (found.length === 0) return []
  const fields = fieldsOf(section)
  const reason = fieldOf(fields, context.lexicon, 'critical', 'reason') ?? fields.find((field) => field.value !== '')
  const [first] = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []))
  const text = reason?.value ?? first?.line.text
  return found.map((one) => ({ ...one, reason: one.reason ?? (text ? bareText(text) : null) }))
}

function inBlock(context: ParseContext, block: Block): Dependency[] {
  return linesOf(block)
    .filter((line) => !isTemplateLine(context, line.source.line))
    .flatMap((line) => inLine(context, line.text, line.source, true))
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'paragraph' || block.kind === 'fence') return block.lines
  return block.kind === 'list' ? block.entries.map((entry) => entry.line) : []
}

/**
 * Ends that the document knows, or that have a number; or, where nothing but dependencies can be meant, none that it
 * knows: 'your inputs' beside a track is neither.
 */
function isChain(refs: readonly Reference[], mayName: boolean): boolean {
  return (
    refs.every(({ isKnown, isNumbered }) => isKnown || isNumbered) ||
    (mayName && refs.every(({ isKnown, isName }) => !isKnown && isName))
  )
}

function inLine(context: ParseContext, text: string, source: Source, mayName = false): Dependency[] {
  const parts = readArrows(readAsides(bareText(text)).text)
  if (parts.length < 2) return []
  const last = readLead(parts.at(-1) ?? '')
  const ends = last ? [...parts.slice(0, -1), last.head] : parts
  const refs = ends.map((end) => readReference(context, end))
  if (
    refs.some((ref) => ref === undefined) ||
    !isChain(
      refs.flatMap((ref) => ref ?? []),
      mayName,
    )
  )
    return []
  return refs.slice(1).flatMap((from, index) => {
    const to = refs[index]
    const isPair = from !== undefined && to !== undefined
    return isPair ? [{ from: from.ref, to: to.ref, reason: last?.tail || null, source }] : []
  })
}
