import type { Source, Sprint } from '@sprint/core'
import template from '../../templates/partials/header.hbs'
import type { Messages } from '../messages/messages.js'
import { section } from './section.js'

/** A fact of the sprint as a whole. */
export interface HeaderFact {
  readonly label: string
  readonly value: string
  readonly source: Source | null
}

/** What the documents state of the sprint as a whole, each fact with its line. */
export interface HeaderView {
  readonly facts: readonly HeaderFact[]
}

const FACTS = ['project', 'goal', 'status', 'start', 'end', 'lead'] as const

/** Project, goal, status, dates, lead, and the points as the documents state them. */
export const header = section('header', template, (sprint, { messages }): HeaderView | undefined => {
  const facts = FACTS.flatMap((field) => {
    const value = textOf(sprint, field, messages)
    return value === null ? [] : [{ label: messages.labels[field], value, source: sprint.places[field] ?? null }]
  })
  const all = [...facts, ...statedPoints(sprint, messages)]
  return all.length === 0 ? undefined : { facts: all }
})

function textOf(sprint: Sprint, field: (typeof FACTS)[number], { words, formats }: Messages): string | null {
  if (field === 'status') return sprint.status === null ? null : words[sprint.status]
  const value = sprint[field]
  const isDate = field === 'start' || field === 'end'
  return value === null || !isDate ? value : formats.date(value)
}

/** What the items add up to is computed and stands in the summary. */
function statedPoints({ points, places }: Sprint, { labels, formats }: Messages): HeaderFact[] {
  const { committed, completed } = points
  const stated = [
    { label: labels.committedPoints, value: committed, source: places['points.committed'] ?? null },
    { label: labels.completedPoints, value: completed, source: places['points.completed'] ?? null },
  ]
  return stated.flatMap(({ label, value, source }) =>
    value === null ? [] : [{ label, value: formats.number(value), source }],
  )
}
