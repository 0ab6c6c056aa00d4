import type { Source, Sprint } from '@sprint/core'
import template from '../../templates/partials/header.hbs'
import { wordText } from '../engine/helpers/word.js'
import { numberText } from '../view/range-text.js'
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

const FACTS = {
  Project: 'project',
  Goal: 'goal',
  Status: 'status',
  Start: 'start',
  End: 'end',
  Lead: 'lead',
} as const satisfies Record<string, keyof Sprint>

/** Project, goal, status, dates, lead, and the points as the documents state them. */
export const header = section('header', template, (sprint): HeaderView | undefined => {
  const facts = Object.entries(FACTS).flatMap(([label, field]) => {
    const stated = sprint[field]
    if (stated === null) return []
    return [{ label, value: field === 'status' ? wordText(stated) : stated, source: sprint.places[field] ?? null }]
  })
  const all = [...facts, ...statedPoints(sprint)]
  return all.length === 0 ? undefined : { facts: all }
})

/** What the items add up to is computed and stands in the summary. */
function statedPoints({ points, places }: Sprint): HeaderFact[] {
  const { committed, completed } = points
  const stated = [
    { label: 'Committed points', value: committed, source: places['points.committed'] ?? null },
    { label: 'Completed points', value: completed, source: places['points.completed'] ?? null },
  ]
  return stated.flatMap(({ label, value, source }) =>
    value === null ? [] : [{ label, value: numberText(value), source }],
  )
}
