import type { Action, Note } from '@sprint/core'
import template from '../../templates/partials/lessons.hbs'
import type { Messages } from '../messages/messages.js'
import { statusText } from '../view/status-text.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What a retrospective found, and what it resolved to do. */
export interface LessonsView {
  readonly lists: readonly { readonly title: string; readonly entries: readonly Note[] }[]
  readonly actions: Table<Action> | null
}

const LISTS = ['wentWell', 'toImprove', 'surprises', 'recommendations'] as const

/** Lessons, and actions with owner and due date. */
export const lessons = section('lessons', template, (sprint, { messages }): LessonsView | undefined => {
  const lists = LISTS.flatMap((key) => {
    const entries = sprint.lessons[key]
    return entries.length === 0 ? [] : [{ title: messages.headings[key], entries }]
  })
  const actions = actionTable(sprint.lessons.actions, messages) ?? null
  return lists.length === 0 && actions === null ? undefined : { lists, actions }
})

/**
 * Actions as a table.
 *
 * @param actions actions of a retrospective
 * @param messages of the language
 */
export function actionTable(actions: readonly Action[], messages: Messages): Table<Action> | undefined {
  const { labels } = messages
  const rows = actions.map((action) => ({ ...action, status: statusText(action.status, messages) }))
  return tableOf(rows, { text: labels.action, owner: labels.owner, due: labels.due, status: labels.status })
}
