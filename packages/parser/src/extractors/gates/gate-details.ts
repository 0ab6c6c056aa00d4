import type { Gate, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { checksOf } from '../../meaning/checks-of.js'
import { keyOfField } from '../../meaning/field-of.js'
import { readMoment, type TimeFrame } from '../../meaning/time-frame.js'
import { BOLD_LEVEL, type Entry, type Field, type Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readDates } from '../../readers/read-dates.js'
import { readGateOutcome } from '../../readers/read-gate-outcome.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { readTime } from '../../readers/read-time.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'

/** A gate with the lines that its facts were taken from. */
export interface ReadGate {
  readonly gate: Gate
  readonly used: readonly Source[]
}

/** The title, and what the brackets behind it say of the date and the outcome. */
export function headOf(context: ParseContext, frame: TimeFrame, text: string): Pick<Gate, 'title' | 'due' | 'outcome'> {
  const { text: title, asides } = readAsides(text)
  const dated = asides.find((aside) => isMoment(context, aside.text))
  const stated = asides.map((aside) => readGateOutcome(aside.text, context.lexicon)).find((outcome) => outcome !== null)
  const kept = asides.filter((aside) => aside !== dated && readGateOutcome(aside.text, context.lexicon) === null)
  return {
    title: bareText([title, ...kept.map((aside) => aside.written)].join(' ')),
    due: dated ? readMoment(dated.text, frame, context.lexicon) : null,
    outcome: stated ?? null,
  }
}

const isMoment = ({ lexicon }: ParseContext, text: string) =>
  readDates(text, lexicon).length > 0 || readTime(text) !== undefined

/** What the fields and checks beneath a gate's heading or entry say. */
export function gateFrom(
  context: ParseContext,
  frame: TimeFrame,
  head: Pick<Gate, 'id' | 'title' | 'due' | 'outcome' | 'source'>,
  fields: readonly Field[],
  entries: readonly Entry[],
): ReadGate {
  const { lexicon } = context
  const used: Source[] = []
  const values = (...keys: readonly string[]) =>
    fields
      .filter((field) => keys.includes(keyOfField(field.key, lexicon) ?? '') && !isPlaceholder(field.value, lexicon))
      .map((field) => {
        used.push(field.source, ...field.more.map((line) => line.source))
        return bareText(field.value)
      })
  const [due] = values('due', 'date')
  const [authority] = values('authority', 'approval', 'owner', 'lead')
  const consequence = values('consequence')
  const blockedBy = values('depends', 'blockers').flatMap(splitRefs)
  const blocks = values('blocks').flatMap(splitRefs)
  const outcome = values('status', 'decision').map((value) => readGateOutcome(value, lexicon))
  values('required', 'verification', 'acceptance')
  const checks = checksOf(
    entries.filter((entry) => entry.checked !== null || entry.fields.every((field) => !isKnown(context, field))),
    context.kind(),
  )
  return {
    used,
    gate: {
      ...head,
      due: head.due ?? (due === undefined ? null : readMoment(due, frame, lexicon)),
      authority: authority ?? null,
      checks,
      blockedBy,
      blocks,
      consequence: consequence.length > 0 ? consequence.join('; ') : null,
      outcome: head.outcome ?? outcome.find((stated) => stated !== null) ?? null,
    },
  }
}

const isKnown = ({ lexicon }: ParseContext, field: Field) => keyOfField(field.key, lexicon) !== undefined

/** The entries beneath a gate's heading and beneath the bold lines that part it. */
export function entriesWithin(section: Section): Entry[] {
  const own = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []))
  const bold = section.children.filter((child) => child.level === BOLD_LEVEL)
  return [...own, ...bold.flatMap(entriesWithin)]
}
