import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Message } from '../messages/message-value.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { ageOf } from './age.js'
import { type Disagreement, disagreement, type Question, type Statement } from './disagreement.js'
import { isProgress } from './progress.js'
import { say } from './say-disagreement.js'

/** The single values of a sprint, where they stand, and what documents say differently of them. */
export interface MergedValues {
  readonly values: Pick<Sprint, 'id' | 'title' | 'goal' | 'project' | 'start' | 'end' | 'status' | 'lead' | 'points'>
  readonly places: Readonly<Record<string, Source>>
  readonly messages: readonly Diagnostic[]
}

const PLANS: ReadonlySet<string> = new Set(['plan', 'coordination'])

function isPlan({ kind }: SprintDocument): boolean {
  return PLANS.has(kind)
}

function sayOf(name: string, stated: Disagreement): Message {
  if (name === 'points.committed') return say('committed', stated)
  if (name === 'points.completed') return say('completed', stated)
  if (name === 'status') return say('status', stated)
  return name === 'start' || name === 'end' ? say('date', { name, ...stated }) : say('value', { name, ...stated })
}

/** Points that were completed grow. */
function isGrowth(older: string, newer: string): boolean {
  return Number(newer) >= Number(older)
}

/**
 * Make one of the single values of several documents. The plan's word on goal and dates counts before that of others,
 * a sprint is called as it was first; of all else the newest word counts.
 *
 * @param documents the documents of one sprint, oldest first
 * @returns the values, their places and the disagreements
 * @example
 * const plan = documentFrom({ sprint: { goal: 'Invoices leave on time', status: 'planned' } })
 * const final = documentFrom({ kind: 'final', sprint: { goal: 'All done', status: 'completed' } })
 * const { goal, status } = mergeValues([plan, final]).values
 * goal //=> 'Invoices leave on time'
 * status //=> 'completed'
 */
export function mergeValues(documents: readonly SprintDocument[]): MergedValues {
  const newest = documents.toReversed()
  const planFirst = [...newest.filter(isPlan), ...newest]
  const places: Record<string, Source> = Object.assign({}, ...documents.map(({ sprint }) => sprint.places))
  const messages: Diagnostic[] = []

  function pick<T extends string | number>(
    name: string,
    read: (sprint: Sprint) => T | null,
    preferred: readonly SprintDocument[],
    question?: Omit<Question, 'say'>,
  ): T | null {
    const winner = preferred.find(({ sprint }) => read(sprint) !== null)
    const value = winner === undefined ? null : read(winner.sprint)
    if (winner === undefined || value === null) return null
    const statementOf = (document: SprintDocument): Statement => ({
      age: ageOf(document),
      text: String(read(document.sprint)),
      source: document.sprint.places[name] ?? startOf(document),
    })
    const statements = documents
      .filter((document) => document !== winner && read(document.sprint) !== null)
      .map(statementOf)
    const place = winner.sprint.places[name]
    if (place !== undefined) places[name] = place
    if (question) {
      const asked = { ...question, say: (stated: Disagreement) => sayOf(name, stated) }
      messages.push(...disagreement(asked, statementOf(winner), statements))
    }
    return value
  }

  const values = {
    id: pick('id', ({ id }) => id, planFirst),
    title: pick('title', ({ title }) => title, [...documents.filter(isPlan), ...documents]),
    goal: pick('goal', ({ goal }) => goal, planFirst, { isWording: true }),
    project: pick('project', ({ project }) => project, newest, { isWording: true }),
    start: pick('start', ({ start }) => start, planFirst, {}),
    end: pick('end', ({ end }) => end, planFirst, {}),
    status: pick('status', ({ status }) => status, newest, { isProgress }),
    lead: pick('lead', ({ lead }) => lead, newest, {}),
    points: {
      committed: pick('points.committed', ({ points }) => points.committed, newest, {}),
      completed: pick('points.completed', ({ points }) => points.completed, newest, { isProgress: isGrowth }),
    },
  }
  return { values, places, messages }
}

function startOf({ path }: SprintDocument): Source {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
