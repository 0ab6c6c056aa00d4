import type { Action, Note } from '@sprint/core'
import template from '../../templates/partials/lessons.hbs'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What a retrospective found, and what it resolved to do. */
export interface LessonsView {
  readonly lists: readonly { readonly title: string; readonly entries: readonly Note[] }[]
  readonly actions: Table<Action> | null
}

const LISTS = {
  'What went well': 'wentWell',
  'What to improve': 'toImprove',
  Surprises: 'surprises',
  Recommendations: 'recommendations',
} as const

/** Lessons, and actions with owner and due date. */
export const lessons = section('lessons', template, (sprint): LessonsView | undefined => {
  const lists = Object.entries(LISTS).flatMap(([title, key]) => {
    const entries = sprint.lessons[key]
    return entries.length === 0 ? [] : [{ title, entries }]
  })
  const actions = actionTable(sprint.lessons.actions) ?? null
  return lists.length === 0 && actions === null ? undefined : { lists, actions }
})

/**
 * Actions as a table.
 *
 * @param actions actions of a retrospective
 */
export function actionTable(actions: readonly Action[]): Table<Action> | undefined {
  return tableOf(actions, { text: 'Action', owner: 'Owner', due: 'Due', status: 'Status' })
}
