import { evaluateGate, type Gate, type Source } from '@sprint/core'
import template from '../../templates/partials/gates.hbs'
import { type CheckEntry, checkEntry } from '../view/check-entry.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** A gate in one line. */
export interface GateRow {
  readonly id: string | null
  readonly title: string
  readonly due: string | null
  readonly authority: string | null
  /** What a document says of it. */
  readonly outcome: Gate['outcome']
  /** What it comes to: `open`, `passed`, `failed`, `waiting`, and whether it is overdue. */
  readonly state: string
  readonly waitingOn: readonly string[]
  readonly blockedBy: readonly string[]
  readonly blocks: readonly string[]
  readonly consequence: string | null
  readonly source: Source
}

/** The gates, and what each of them checks. */
export interface GatesView extends Table<GateRow> {
  readonly checklists: readonly { readonly title: string; readonly checks: readonly CheckEntry[] }[]
}

/** Every quality gate with its state, authority and checks. */
export const gates = section('gates', template, (sprint, { date }): GatesView | undefined => {
  const rows = sprint.gates.map((gate): GateRow => {
    const { id, title, due, authority, outcome, blockedBy, blocks, consequence, source } = gate
    const { state, waitingOn, isOverdue } = evaluateGate(gate, sprint, { date })
    const shown = isOverdue === true ? `${state}, overdue` : state
    return { id, title, due, authority, outcome, state: shown, waitingOn, blockedBy, blocks, consequence, source }
  })
  const table = tableOf(rows, {
    id: 'ID',
    title: 'Gate',
    due: 'Due',
    authority: 'Authority',
    outcome: ['Outcome', 'word'],
    state: ['State', 'word'],
    waitingOn: 'Waits for',
    blockedBy: 'Blocked by',
    blocks: 'Blocks',
    consequence: 'Consequence',
  })
  const checklists = sprint.gates.flatMap(({ id, title, checks }) =>
    checks.length === 0 ? [] : [{ title: id === null ? title : `${id}: ${title}`, checks: checks.map(checkEntry) }],
  )
  return table === undefined ? undefined : { ...table, checklists }
})
