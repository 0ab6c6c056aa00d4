import { type Gate, type Group, refOf } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { namesIn } from '../../meaning/names-in.js'
import type { ParseContext } from '../extractor.js'

/**
 * Which groups wait for a gate: those that its consequence names, those that name it among their blockers, and those
 * that the group it belongs to says it holds up.
 */
export function withBlocked(context: ParseContext, gates: readonly Gate[]): Gate[] {
  const groups = context.groups().value
  const refs = groups.map((group) => ({ name: refOf(group), group }))
  const waiting = new Map<Gate, Set<string>>(gates.map((gate) => [gate, new Set(gate.blocks)]))
  const add = (gate: Gate, text: string, mayWait: (group: Group) => boolean = () => true) => {
    const own = new Set(namesIn(gate.title, refs))
    for (const ref of namesIn(text, refs)) if (!own.has(ref) && mayWait(ref.group)) waiting.get(gate)?.add(ref.name)
  }
  for (const gate of gates) if (gate.consequence) add(gate, gate.consequence, ({ end }) => !isBefore(end, gate.due))
  for (const section of context.outline.sections) {
    const group = context.groups().at(section)
    if (!group || group.source !== section.heading.source) continue
    for (const field of fieldsOf(section)) {
      const key = keyOfField(field.key, context.lexicon)
      if (key === 'blockers' || key === 'depends')
        for (const gate of gates) if (isNamed(context, gate, field.value)) waiting.get(gate)?.add(refOf(group))
      if (key === 'gate')
        for (const gate of gates)
          if (namesIn(gate.title, refs).some((ref) => ref.group === group)) add(gate, field.value)
    }
  }
  return gates.map((gate) => ({ ...gate, blocks: [...(waiting.get(gate) ?? [])] }))
}

/** A group that is over before the gate is due may be named in passing: 'Rollback by Team Dock'. */
const isBefore = (end: string | null, due: string | null) =>
  end !== null && due !== null && end.slice(0, DATE.length) < due.slice(0, DATE.length)
const DATE = 'YYYY-MM-DD'

/** `Gate 1` in a text, by the word for a gate and the number. */
function isNamed({ lexicon }: ParseContext, gate: Gate, text: string): boolean {
  if (gate.id === null) return namesIn(text, [{ name: gate.title }]).length > 0
  const id = gate.id.toLowerCase()
  return lexicon.fields
    .find(text)
    .some(({ meaning, start, length }) => meaning === 'gate' && wordAt(text, start + length) === id)
}

function wordAt(text: string, index: number): string | undefined {
  return wordsOf(text)[index]
}
