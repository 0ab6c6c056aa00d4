import { evaluateGate, type Gate, type GateEvaluation, type Source } from '@sprint/core'
import template from '../../templates/partials/gates.hbs'
import type { Chart } from '../charts/chart.js'
import { gateTimeline } from '../charts/figures/gate-timeline.js'
import type { Messages } from '../messages/messages.js'
import { type CheckEntry, checkEntry } from '../view/check-entry.js'
import { type Table, tableOf } from '../view/table.js'
import type { HeaderFact } from './header.js'
import { section } from './section.js'

/** A gate in one line. */
export interface GateRow {
  readonly id: string | null
  readonly title: string
  readonly due: string | null
  readonly authority: string | null
  /** What a document says of it. */
  readonly outcome: Gate['outcome']
  /** What it comes to, in words: open, passed, failed, waiting, and whether it is overdue. */
  readonly state: string
  readonly waitingOn: readonly string[]
  readonly source: Source
}

/** What a gate checks, what it depends on, and what depends on it. */
export interface GateDetails {
  readonly title: string
  readonly facts: readonly HeaderFact[]
  readonly checks: readonly CheckEntry[]
}

/** The gates, and what each of them checks. */
export interface GatesView extends Table<GateRow> {
  readonly chart: Chart | null
  readonly details: readonly GateDetails[]
}

/** Every quality gate with its state, authority and checks; in a daily report those that are still to be passed. */
export const gates = section('gates', template, (sprint, { date, kind, messages }): GatesView | undefined => {
  const all = sprint.gates.map((gate) => evaluateGate(gate, sprint, { date }))
  const shown = kind === 'daily' ? all.filter(({ state }) => state !== 'passed') : all
  const { labels } = messages
  const table = tableOf(
    shown.map((gate) => rowOf(gate, messages)),
    {
      id: labels.id,
      title: labels.gate,
      due: [labels.due, 'moment'],
      authority: labels.authority,
      outcome: [labels.outcome, 'word'],
      state: labels.state,
      waitingOn: labels.waitsFor,
    },
  )
  const details = shown
    .map(({ gate }) => detailsOf(gate, messages))
    .filter(({ facts, checks }) => facts.length + checks.length > 0)
  return table === undefined ? undefined : { ...table, chart: gateTimeline(shown, sprint, messages), details }
})

function rowOf({ gate, state, waitingOn, isOverdue }: GateEvaluation, { words, phrases }: Messages): GateRow {
  const { id, title, due, authority, outcome, source } = gate
  return {
    id,
    title,
    due,
    authority,
    outcome,
    state: isOverdue === true ? phrases.overdue(words[state]) : words[state],
    waitingOn,
    source,
  }
}

function detailsOf(gate: Gate, { labels, phrases }: Messages): GateDetails {
  const { id, title, checks, blockedBy, blocks, consequence, source } = gate
  const facts = {
    [labels.blockedBy]: blockedBy.join(', '),
    [labels.blocks]: blocks.join(', '),
    [labels.ifItFails]: consequence ?? '',
  }
  return {
    title: id === null ? title : `${phrases.gate(id)}: ${title}`,
    facts: Object.entries(facts).flatMap(([label, value]) => (value === '' ? [] : [{ label, value, source }])),
    checks: checks.map(checkEntry),
  }
}
