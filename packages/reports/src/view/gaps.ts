import type { Note, Source, Sprint } from '@sprint/core'
import { enumerate, joinWords, type Sentence, say } from './sentence.js'

/** Something that the documents do not say: in a few words, and in a sentence that names what it concerns. */
export interface Gap {
  readonly short: readonly string[]
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
 * @example
 * gapsOf(sprintFrom())[0]?.short //=> ['its status', 'its dates', 'its goal', 'who leads it']
 */
export function gapsOf(sprint: Sprint): Gap[] {
  return [...sprintGaps(sprint), ...entryGaps(sprint)]
}

function sprintGaps({ status, start, end, goal, lead }: Sprint): Gap[] {
  const isMissing = {
    'its status': status === null,
    'its dates': start === null && end === null,
    'its first day': start === null && end !== null,
    'its last day': start !== null && end === null,
    'its goal': goal === null,
    'who leads it': lead === null,
  }
  const missing = Object.entries(isMissing).flatMap(([what, isOpen]) => (isOpen ? [what] : []))
  if (missing.length === 0) return []
  return [{ short: missing, sentence: say`Of the sprint: ${joinWords(missing)}.` }]
}

function entryGaps(sprint: Sprint): Gap[] {
  const { items, gates, risks, metrics, deliverables } = sprint
  const open = items.filter(({ status }) => status !== 'cancelled')
  const points = open.filter((item) => item.points !== null).length
  return [
    gap(
      'the owner',
      'item',
      open.map((item) => entry(item.id ?? item.title, item.owner, item.source)),
    ),
    gap(
      'the status',
      'item',
      open.map((item) => entry(item.id ?? item.title, item.status, item.source)),
    ),
    // Where most items have no points, the team estimates in something else.
    points * 2 < open.length
      ? null
      : gap(
          'the points',
          'item',
          open.map((item) => entry(item.id ?? item.title, item.points, item.source)),
        ),
    gap(
      'the actual value',
      'metric',
      metrics.map((metric) => entry(metric.name, metric.actual, metric.source)),
    ),
    gap(
      'the authority',
      'gate',
      gates.map((gate) => entry(gate.title, gate.authority, gate.source)),
    ),
    gap(
      'the mitigation',
      'risk',
      risks.map((risk) => entry(risk.title, risk.mitigation, risk.source)),
    ),
    gap(
      'the producer',
      'deliverable',
      deliverables.map((one) => entry(one.name, one.producer, one.source)),
    ),
    gap(
      'the state',
      'deliverable',
      deliverables.map((one) => entry(one.name, one.status, one.source)),
    ),
  ].filter((found) => found !== null)
}

function entry(name: string, value: unknown, source: Source): Entry {
  return { name, isKnown: value !== null, source }
}

function gap(what: string, kind: string, entries: readonly Entry[]): Gap | null {
  const unknown = entries.filter(({ isKnown }) => !isKnown)
  if (unknown.length === 0) return null
  const kinds = `${unknown.length} ${unknown.length === 1 ? kind : `${kind}s`}`
  if (unknown.length === entries.length && entries.length > 1) {
    return { short: [`${what} of any ${kind}`], sentence: say`Of all ${entries.length} ${kind}s: ${what}.` }
  }
  const names = unknown.map(({ name, source }): Note => ({ text: name, source }))
  return { short: [`${what} of ${kinds}`], sentence: say`Of ${kinds}: ${what} (${enumerate(names)}).` }
}
