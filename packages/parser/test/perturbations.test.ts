import { readdirSync, readFileSync } from 'node:fs'
import { runChecks, type SprintDocument } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { describe, expect, test } from 'vitest'
import { PERTURBATIONS, type Pick } from './perturb.js'

const examples = new URL('../../../examples/', import.meta.url)
const documents = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^0[1-5].*\.md$/.test(path) && !/README|[/\\]reports[/\\]/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8') }))

/** One choice after the other, so that a run can be repeated. */
function pickFrom(start: number): Pick {
  let next = start
  return (choices) => {
    const [first] = choices
    const chosen = choices[next++ % choices.length] ?? first
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
}

/** What a document says of its work, in whatever words its headings and keys are. */
function facts({ kind, sprint }: SprintDocument) {
  const { id, start, end, status, lead, items, groups, gates, risks, blockers, decisions, tests, deliverables } = sprint
  return {
    kind,
    sprint: { id, start, end, status, lead },
    items: items.map((item) => [item.id, item.title, item.status, item.points, item.hours, item.owner, item.priority]),
    groups: groups.map((group) => [group.kind, group.id]),
    gates: gates.map((gate) => [gate.id, gate.title, gate.due, gate.checks.length]),
    risks: risks.map((risk) => [risk.title, risk.likelihood, risk.level]),
    blockers: blockers.length,
    decisions: decisions.length,
    tests: tests.map((run) => [run.role, run.passed, run.failed, run.total]),
    deliverables: deliverables.length,
    checklist: sprint.checklist,
  }
}

const found = (document: SprintDocument) => runChecks(document).map(({ ruleId, line }) => `${line} ${ruleId}`)

// A key or two in another language tell nobody which one it is.
const LEAST = 5

/** Of the lines that a perturbation changes, how many are different ones. */
function changed(text: string, written: string): number {
  const lines = text.split('\n')
  return new Set(
    written
      .split('\n')
      .filter((line, at) => line !== lines[at])
      .map((line) => line.slice(0, 12)),
  ).size
}

describe.each(Object.entries(PERTURBATIONS))('%s', (_, perturb) => {
  const perturbed = documents.filter(({ text }) => changed(text, perturb(text, pickFrom(0))) >= LEAST)

  test.each(perturbed)('say the same in $path', ({ path, text }) => {
    const before = parseDocument(text, { path })
    for (const start of [0, 1, 2]) {
      const after = parseDocument(perturb(text, pickFrom(start)), { path })
      expect(facts(after)).toEqual(facts(before))
      expect(found(after)).toEqual(found(before))
    }
  })
})
