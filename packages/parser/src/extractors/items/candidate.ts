import type { MentionKind, Source } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Branch, Entry, Line, Row, Section } from '../../outline/outline.js'
import { type IdForm, isSureId } from '../../readers/read-item-id.js'
import type { KeyValue } from './item-fields.js'
import type { UnitLine } from './unit-line.js'

/** Where in the structure a candidate stands; its details are looked for there. */
export type Origin =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly section: Section }
  | { readonly kind: 'row'; readonly row: Row; readonly cells: readonly KeyValue[]; readonly section: Section }
  | { readonly kind: 'branch'; readonly branch: Branch; readonly section: Section }
  | { readonly kind: 'line'; readonly line: Line; readonly section: Section }

/**
 * Something that may be a unit of work, with all that speaks for it. Who makes one out of a unit's line writes the fields
 * of its own in front of the line's: V8 takes twenty times as long to add fields behind a spread.
 */
export interface Candidate extends UnitLine {
  readonly how: MentionKind
  readonly origin: Origin
  readonly source: Source
  readonly labels: readonly string[]
  /** It may add to a unit that is defined elsewhere, yet defines none. */
  readonly isMentionOnly: boolean
  readonly used: readonly Source[]
}

/** Whether a word for a unit and its number name it, as 'Task 1.2' does wherever it stands. */
export function isNamedUnit({ idForm, type, isGroupWord }: Candidate): boolean {
  return isSureId(idForm) && type !== null && type !== 'other' && !isGroupWord
}

/** 'As a buyer I want to …'; a single 'como' opens other sentences too, unless a wish follows. */
export function isStorySentence(lexicon: Lexicon, title: string): boolean {
  const [first, ...others] = lexicon.storyOpenings.find(title)
  if (first?.start !== 0) return false
  return first.length > 1 || others.length > 0 || /[,，、]/u.test(title)
}

/**
 * Whether a title is the name of a field: 'Velocity', 'Total points'. Such a line states a figure, not a unit; one with
 * an owner and an estimate is handed out as work, whatever it is called.
 */
export function isLabel(lexicon: Lexicon, { id, title, owner, hours }: Candidate): boolean {
  if (id !== null || (owner !== null && hours !== null)) return false
  return lexicon.fields.whole(title) !== undefined || lexicon.tests.whole(title) !== undefined
}

/** What the evidence adds up to; a candidate with `ENOUGH` is a unit of its own. */
export const ENOUGH = 3

const ID_EVIDENCE: Readonly<Record<IdForm, number>> = {
  ticket: 3,
  'number-sign': 2.5,
  labelled: 3,
  lettered: 2.5,
  dotted: 1,
  letter: 0.5,
  behind: 1,
}

/** One thing that speaks for a candidate, and how much. */
export interface Evidence {
  readonly what: 'id' | 'type' | 'points' | 'hours' | 'status' | 'priority' | 'owner' | 'due'
  readonly weight: number
}

/** What an explanation needs to know of a candidate; a unit's line alone has it. */
export type Weighed = Pick<
  Candidate,
  | 'id'
  | 'idForm'
  | 'isGroupWord'
  | 'type'
  | 'points'
  | 'hours'
  | 'status'
  | 'isStatusFromMark'
  | 'priority'
  | 'owner'
  | 'due'
>

/**
 * What speaks for a candidate being a unit of work by itself: an id, points, an estimate, an owner, a status,
 * a priority. Where it stands is weighed by those who found it.
 */
export function evidenceFor(candidate: Weighed): Evidence[] {
  const { id, idForm, isGroupWord, type, points, hours, status, isStatusFromMark, priority, owner, due } = candidate
  const evidence: Evidence[] = []
  if (idForm && !isGroupWord)
    evidence.push({ what: 'id', weight: id?.includes('.') && idForm === 'lettered' ? 3 : ID_EVIDENCE[idForm] })
  if (!idForm && type && type !== 'other') evidence.push({ what: 'type', weight: 1.5 })
  if (points !== null) evidence.push({ what: 'points', weight: 3 })
  if (hours !== null) evidence.push({ what: 'hours', weight: isGroupWord ? 0.5 : 1.5 })
  if (status !== null) evidence.push({ what: 'status', weight: isStatusFromMark ? 0.5 : 1.5 })
  if (priority !== null) evidence.push({ what: 'priority', weight: 1.5 })
  if (owner !== null) evidence.push({ what: 'owner', weight: 1.5 })
  if (due !== null) evidence.push({ what: 'due', weight: 0.5 })
  return evidence
}

/** How much speaks for a candidate, all told. */
export function evidenceOf(candidate: Weighed): number {
  return evidenceFor(candidate).reduce((sum, { weight }) => sum + weight, 0)
}
