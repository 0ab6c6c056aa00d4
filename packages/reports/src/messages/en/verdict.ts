import type { Readiness, ReadinessReason, ReadinessTopic } from '@sprint/core'
import { type Sentence, say } from '../../view/sentence.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('en')

const words: Readonly<Record<Readiness['verdict'], string>> = {
  go: 'GO',
  'no-go': 'NO-GO',
  conditional: 'GO once the conditions are met',
  pending: 'none yet',
  unknown: 'none, as too little is stated',
}

const lists: Readonly<Record<ReadinessReason['points'], string>> = {
  against: 'Speaks against it',
  condition: 'To be met first',
  for: 'Speaks for it',
}

const topics: Readonly<Record<ReadinessReason['points'], Readonly<Record<ReadinessTopic, string>>>> = {
  against: {
    status: 'Status',
    decision: 'Decided against',
    gate: 'Gates that failed',
    criterion: 'Criteria missed',
    items: 'Items',
    tests: 'Tests',
    blocker: 'Issues',
    approval: 'Approvals refused',
  },
  condition: {
    status: 'Status',
    decision: 'Decisions to take',
    gate: 'Gates to pass',
    criterion: 'Criteria to meet',
    items: 'Items to finish',
    tests: 'Tests',
    blocker: 'Issues to resolve',
    approval: 'Approvals to get',
  },
  for: {
    status: 'Status',
    decision: 'Decided',
    gate: 'Gates passed',
    criterion: 'Criteria met',
    items: 'Items',
    tests: 'Tests',
    blocker: 'Issues',
    approval: 'Approvals granted',
  },
}

/** Whether to go ahead, and why. */
export const verdict = {
  words,
  lists,
  topics,
  named: (topic: string, names: Sentence): Sentence => say`${topic}: ${names}`,
  itemsOpen: (open: number, all: number) => `${open} of ${all}`,
  itemsDone: 'Every item is done',
  tests: (scope: string | null, result: 'reached' | 'missed' | 'pass' | 'fail', wrong: number) => {
    const what = scope === null ? 'Tests' : `Tests of “${scope}”`
    const results = { reached: 'reach their target', missed: 'miss their target', pass: 'pass', fail: `fail: ${wrong}` }
    return `${what} ${results[result]}`
  },
  sprintIs: (status: string) => `The sprint is stated as ${status}`,
  alsoTakes: (missing: string): Sentence => say`A GO also takes what the documents do not state: ${missing}.`,
  missing: {
    items: () => 'any work items',
    statuses: (count: number, all: number) =>
      count === all ? 'the status of any item' : `the status of ${count} of ${all} ${n(all, 'item', 'items')}`,
    tests: () => 'test results',
    assurance: () => 'a gate, a must-criterion or an approval',
  },
}
