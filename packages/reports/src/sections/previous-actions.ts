import { type Action, isDoneText } from '@sprint/core'
import template from '../../templates/partials/previous-actions.hbs'
import type { Sentence } from '../view/sentence.js'
import type { Table } from '../view/table.js'
import { actionTable } from './lessons.js'
import { section } from './section.js'

/** The actions of the last retrospective, and how many of them are done. */
export interface PreviousActionsView extends Table<Action> {
  readonly summary: Sentence
}

/** What became of the actions that the last retrospective resolved on. */
export const previousActions = section('previous-actions', template, (_, context): PreviousActionsView | undefined => {
  const { previous, messages } = context
  const all = previous?.lessons.actions ?? []
  const table = actionTable(all, messages)
  const done = all.filter(({ status }) => isDoneText(status)).length
  const unknown = all.filter(({ status }) => status === null).length
  return table === undefined ? undefined : { ...table, summary: messages.sentences.actions(all.length, done, unknown) }
})
