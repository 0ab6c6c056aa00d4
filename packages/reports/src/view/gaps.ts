import { leafItems, type Note, type Source, type Sprint } from '@sprint/core'
import type { GapKind, GapOfSprint } from '../messages/gap-kind.js'
import type { Messages } from '../messages/messages.js'
import { enumerate, joinWords, type Sentence } from './sentence.js'

/** Something that the documents do not say: in a few words, and in a sentence that names what it concerns. */
export interface Gap {
  readonly about: GapKind | GapOfSprint
  readonly isEvery: boolean
  readonly short: string
  readonly sentence: Sentence
}

interface Entry {
  readonly name: string
  readonly isKnown: boolean
  readonly source: Source
}

/**
 * What the documents do not say, though it belongs to what they speak of.
 *
 * @param sprint the sprint
 * @param messages of the language
 * @example
 * gapsOf(sprintFrom(), messages).map(({ short }) => short) //=> ['its status', 'its dates', 'its goal', 'who leads it']
 */
export function gapsOf(sprint: Sprint, messages: Messages): Gap[] {
  return [...sprintGaps(sprint, messages), ...entryGaps(sprint, messages)]
}

/** The gaps of the sprint itself share one sentence. */
function sprintGaps({ status, start, end, goal, lead }: Sprint, messages: Messages): Gap[] {
  const isMissing: Readonly<Record<GapOfSprint, boolean>> = {
    status: status === null,
    dates: start === null && end === null,
    start: start === null && end !== null,
    end: start !== null && end === null,
    goal: goal === null,
    lead: lead === null,
  }
  const missing = GAPS_OF_SPRINT.filter((about) => isMissing[about])
  const { ofSprint, sprint } = messages.gaps
  const sentence = sprint(
    joinWords(
      missing.map((about) => ofSprint[about]),
      messages,
    ),
  )
  return missing.map((about) => ({ about, isEvery: true, short: ofSprint[about], sentence }))
}

const GAPS_OF_SPRINT = ['status', 'dates', 'start', 'end', 'goal', 'lead'] as const

function entryGaps({ items, gates, risks, metrics, deliverables }: Sprint, messages: Messages): Gap[] {
  // What has parts is owned, estimated and done in its parts.
  const open = leafItems(items).filter(({ status }) => status !== 'cancelled')
  const points = open.filter((item) => item.points !== null).length
  const nameOf = ({ id, title }: { id: string | null; title: string }) => id ?? title
  const kinds: Readonly<Record<GapKind, readonly Entry[]>> = {
    itemOwner: open.map((item) => entry(nameOf(item), item.owner, item.source)),
    itemStatus: open.map((item) => entry(nameOf(item), item.status, item.source)),
    // Where most items have no points, the team estimates in something else.
    itemPoints: points * 2 < open.length ? [] : open.map((item) => entry(nameOf(item), item.points, item.source)),
    metricActual: metrics.map((metric) => entry(metric.name, metric.actual, metric.source)),
    gateAuthority: gates.map((gate) => entry(gate.title, gate.authority, gate.source)),
    riskMitigation: risks.map((risk) => entry(risk.title, risk.mitigation, risk.source)),
    deliverableProducer: deliverables.map((one) => entry(one.name, one.producer, one.source)),
    deliverableStatus: deliverables.map((one) => entry(one.name, one.status, one.source)),
  }
  return GAP_KINDS.flatMap((kind) => gap(kind, kinds[kind], messages) ?? [])
}

const GAP_KINDS = [
  'itemOwner',
  'itemStatus',
  'itemPoints',
  'metricActual',
  'gateAuthority',
  'riskMitigation',
  'deliverableProducer',
  'deliverableStatus',
] as const

function entry(name: string, value: unknown, source: Source): Entry {
  return { name, isKnown: value !== null, source }
}

function gap(about: GapKind, entries: readonly Entry[], messages: Messages): Gap | null {
  const unknown = entries.filter(({ isKnown }) => !isKnown)
  if (unknown.length === 0) return null
  const { short, every, some } = messages.gaps
  const isEvery = unknown.length === entries.length && entries.length > 1
  const names = unknown.map(({ name, source }): Note => ({ text: name, source }))
  const sentence = isEvery ? every(about, unknown.length) : some(about, unknown.length, enumerate(names, messages))
  return { about, isEvery, short: short(about, unknown.length, isEvery), sentence }
}
