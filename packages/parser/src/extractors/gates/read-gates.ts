import type { Gate, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { readTimeFrame, type TimeFrame } from '../../meaning/time-frame.js'
import { BOLD_LEVEL, type Entry, type List, type Section } from '../../outline/outline.js'
import { readGateName } from '../../readers/read-gate-name.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { entriesWithin, gateFrom, headOf, type ReadGate } from './gate-details.js'
import { gateRows } from './gate-rows.js'
import { withBlocked } from './with-blocked.js'

/**
 * The gates of a document: sections named as one or listed beneath a heading of gates, entries named as one, and rows
 * of tables of gates.
 */
export function readGates(context: ParseContext): Extraction<Gate[]> {
  const frame = readTimeFrame(context)
  const sections = context.outline.sections.flatMap((section) => gateSection(context, frame, section) ?? [])
  const entries = context.outline.blocks
    .filter((block): block is List => block.kind === 'list' && !block.isQuoted)
    .flatMap((list) => list.entries.flatMap((entry) => gateEntry(context, frame, entry) ?? []))
  const read = [...sections, ...entries, ...gateRows(context, frame)]
  const inOrder = read.sort((a, b) => a.gate.source.line - b.gate.source.line)
  const gates = distinct(inOrder.map(({ gate }) => gate))
  const used: Source[] = inOrder.flatMap((one) => one.used)
  return { value: withBlocked(context, gates), used }
}

function gateSection(context: ParseContext, frame: TimeFrame, section: Section): ReadGate | undefined {
  if (section.level === 0 || context.meaningOf(section).roles.includes('template')) return undefined
  const text = bareText(section.heading.text)
  const name = readGateName(text, context.lexicon)
  const entries = entriesWithin(section)
  const fields = fieldsOf(section)
  if (!name && !isGateByPlace(context, section)) return undefined
  const head = headOf(context, frame, name?.title ?? text)
  const id = name?.id ?? null
  const title = head.title === '' ? text : head.title
  const read = gateFrom(context, frame, { ...head, id, title, source: section.heading.source }, fields, entries)
  const { gate } = read
  const holds = gate.checks.length > 0 || gate.authority !== null || gate.consequence !== null || gate.outcome !== null
  return holds || (name && gate.due !== null) ? read : undefined
}

function isGateByPlace(context: ParseContext, section: Section): boolean {
  return isListedGate(context, section) || isLoneGate(context, section) || isSignedGate(context, section)
}

/** Whether a section, or one above it, is a gate: what is ticked off there is a check of the gate. */
export function isWithinGate(context: ParseContext, section: Section): boolean {
  for (let at: Section | null = section; at && at.level > 0; at = at.parent)
    if (readGateName(bareText(at.heading.text), context.lexicon) || isGateByPlace(context, at)) return true
  return false
}

const isGates = (context: ParseContext, section: Section | null): boolean =>
  section !== null && section.level > 0 && context.meaningOf(section).own.includes('gates')

/** A section directly beneath a heading of gates, be it called what it may. */
function isListedGate(context: ParseContext, section: Section): boolean {
  if (!isGates(context, section.parent) || section.level === BOLD_LEVEL) return false
  return !context.meaningOf(section).own.includes('schedule')
}

/** A heading of gates with nothing but checks beneath: they make one gate. */
function isLoneGate(context: ParseContext, section: Section): boolean {
  if (!isGates(context, section) || context.meaningOf(section).share < 0.5) return false
  const isParent = section.children.some((child) => child.level < BOLD_LEVEL)
  const boxes = section.blocks.some(
    (block) => block.kind === 'list' && block.entries.every((entry) => entry.checked !== null),
  )
  return (
    !isParent && boxes && !section.children.some((child) => readGateName(bareText(child.heading.text), context.lexicon))
  )
}

/** Whatever it is called: somebody signs it, something follows where it fails, and there are boxes to tick. */
function isSignedGate(context: ParseContext, section: Section): boolean {
  if (section.level === BOLD_LEVEL) return false
  const keys = new Set(fieldsOf(section).map((field) => keyOfField(field.key, context.lexicon)))
  return (
    keys.has('authority') && keys.has('consequence') && entriesWithin(section).some((entry) => entry.checked !== null)
  )
}

/** An entry named as a gate with checks beneath it. */
function gateEntry(context: ParseContext, frame: TimeFrame, entry: Entry): ReadGate | undefined {
  if (entry.children.length === 0 || context.meaningOf(entry.section).roles.includes('template')) return undefined
  const name = readGateName(bareText(entry.line.text), context.lexicon)
  if (!name) return undefined
  const head = headOf(context, frame, name.title)
  const title = head.title === '' ? bareText(entry.line.text) : head.title
  const fields = entry.children.flatMap((child) => child.fields)
  return gateFrom(context, frame, { ...head, id: name.id, title, source: entry.source }, fields, entry.children)
}

/** A gate named twice is one: the first with the most to say. */
function distinct(gates: readonly Gate[]): Gate[] {
  const known = new Map<string, Gate>()
  for (const gate of gates) {
    const key = gate.id ?? gate.title.toLowerCase()
    const before = known.get(key)
    if (!before || before.checks.length === 0) known.set(key, before ? merged(before, gate) : gate)
  }
  return [...known.values()]
}

function merged(first: Gate, second: Gate): Gate {
  return {
    ...first,
    due: first.due ?? second.due,
    authority: first.authority ?? second.authority,
    checks: second.checks,
    consequence: first.consequence ?? second.consequence,
    outcome: first.outcome ?? second.outcome,
  }
}
