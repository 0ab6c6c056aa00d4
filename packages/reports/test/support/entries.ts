import type {
  Blocker,
  Criterion,
  Day,
  Decision,
  Deliverable,
  Diagnostic,
  Gate,
  Group,
  Metric,
  Person,
  Risk,
  TestRun,
} from '@sprint/core'
import { sourceAt } from '@sprint/core/testing'

/** A place in the plan of the sprint that the tests tell of. */
export const at = (line: number, path = 'docs/sprint-14/plan.md') => sourceAt(line, path)
export const note = (text: string, line: number, path?: string) => ({ text, source: at(line, path) })
export const check = (text: string, done: boolean | null, line: number) => ({ text, done, source: at(line) })

type Entry<T> = (fields: Partial<T> & Pick<T, never>, line: number, path?: string) => T

export const group: Entry<Group> = (fields, line) => ({
  id: null,
  title: '',
  kind: 'week',
  start: null,
  end: null,
  goal: null,
  hours: null,
  hoursRange: null,
  owner: null,
  status: null,
  parent: null,
  source: at(line),
  ...fields,
})

export const testRun: Entry<TestRun> = (fields, line, path) => ({
  scope: null,
  role: 'actual',
  passed: null,
  failed: null,
  errors: null,
  skipped: null,
  total: null,
  at: null,
  source: at(line, path),
  ...fields,
})

export const blocker: Entry<Blocker> = (fields, line, path) => ({
  title: '',
  impact: null,
  item: null,
  resolution: null,
  since: null,
  goneBy: null,
  source: at(line, path),
  ...fields,
})

export const risk: Entry<Risk> = (fields, line) => ({
  title: '',
  level: null,
  likelihood: null,
  mitigation: null,
  source: at(line),
  ...fields,
})

export const gate: Entry<Gate> = (fields, line) => ({
  id: null,
  title: '',
  due: null,
  authority: null,
  checks: [],
  blockedBy: [],
  blocks: [],
  consequence: null,
  outcome: null,
  source: at(line),
  ...fields,
})

export const criterion: Entry<Criterion> = (fields, line) => ({
  text: '',
  level: null,
  done: null,
  metric: null,
  set: 'success',
  source: at(line),
  ...fields,
})

export const decision: Entry<Decision> = (fields, line) => ({
  question: '',
  outcome: null,
  options: [],
  chosen: null,
  recommendation: null,
  by: null,
  at: null,
  source: at(line),
  ...fields,
})

export const deliverable: Entry<Deliverable> = (fields, line) => ({
  id: null,
  name: '',
  producer: null,
  consumer: null,
  status: null,
  source: at(line),
  ...fields,
})

export const metric: Entry<Metric> = (fields, line) => ({
  name: '',
  target: null,
  actual: null,
  baseline: null,
  unit: null,
  source: at(line),
  ...fields,
})

export const person: Entry<Person> = (fields, line) => ({
  id: null,
  name: '',
  kind: 'person',
  role: null,
  environment: null,
  responsibilities: [],
  contact: null,
  source: at(line),
  ...fields,
})

export const day: Entry<Day> = (fields, line, path) => ({
  date: null,
  day: null,
  person: null,
  status: null,
  completed: [],
  planned: [],
  issues: [],
  blockers: [],
  notes: [],
  tests: null,
  source: at(line, path),
  ...fields,
})

export const finding: Entry<Diagnostic> = (fields, line) => ({
  file: 'docs/sprint-14/plan.md',
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  severity: 'warning',
  ruleId: 'points-total',
  source: 'sprint',
  reason: '',
  messageId: null,
  data: {},
  actual: null,
  expected: [],
  url: null,
  related: [],
  fix: null,
  ...fields,
})
