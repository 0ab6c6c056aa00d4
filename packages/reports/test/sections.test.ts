import { emptySprint, type Sprint } from '@sprint/core'
import { documentFrom, itemFrom, sprintFrom } from '@sprint/core/testing'
import { describe, expect, test } from 'vitest'
import {
  dailyReport,
  finalReport,
  planReport,
  type ReportOptions,
  render,
  retrospectiveReport,
  type SectionId,
  statusReport,
  trackerReport,
} from '../src/index.js'
import { SECTIONS } from '../src/sections/index.js'
import { at, blocker, criterion, finding, gate, group, metric, note, testRun } from './support/entries.js'
import { EVIDENCE } from './support/evidence.js'
import { giftCards } from './support/gift-cards.js'
import { longPlan } from './support/long-plan.js'

const OPTIONS: ReportOptions = {
  date: '2026-03-11',
  findings: [
    finding({ ruleId: 'missing-owner', reason: 'Unexpected item without owner `GC-4`' }, 40),
    finding({ severity: 'error', reason: 'Unexpected total `20`, expected `21`, the sum of the items' }, 8),
    finding({ severity: 'info', reason: 'Not shown' }, 9),
  ],
  documents: [
    { path: 'docs/sprint-14/plan.md', kind: 'plan', date: null },
    { path: 'docs/sprint-14/2026-03-11.md', kind: 'daily', date: '2026-03-11' },
  ],
  previous: sprintFrom({
    id: '13',
    points: { committed: 20, completed: 17 },
    lessons: {
      ...emptySprint().lessons,
      actions: [
        { text: 'Book a security review early', owner: 'Noor', due: '2026-03-04', status: 'done', source: at(60) },
      ],
    },
  }),
  earlier: [12, 13].map((id) => sprintFrom({ id: `${id}`, points: { committed: 20, completed: id + 4 } })),
  history: [
    documentFrom({
      date: '2026-03-02',
      sprint: { items: giftCards.items.map((item) => ({ ...item, status: 'todo' })) },
    }),
    documentFrom({ date: '2026-03-11', sprint: { items: giftCards.items } }),
  ],
}

const BUILD = {
  final: finalReport,
  daily: dailyReport,
  retrospective: retrospectiveReport,
  status: statusReport,
  plan: planReport,
  tracker: (sprint: Sprint, options: ReportOptions) =>
    trackerReport(options.previous ? [options.previous, sprint] : [sprint], options),
}

/** What one section says of a sprint, by a template that holds nothing else. */
function sectionOf(id: SectionId, sprint: Sprint, options = OPTIONS): string {
  const views = Object.values(BUILD).map((build) => build(sprint, options))
  const view = views.find(({ sections }) => id in sections) ?? finalReport(sprint, options)
  const templates = { [view.kind]: `{{#each sections}}{{#if (is @key "${id}")}}{{> (section @key)}}{{/if}}{{/each}}` }
  return render(view, { reportPath: 'docs/sprint-14/reports/final.md', templates })
}

const CASES: Partial<Record<SectionId, Record<string, Sprint>>> = {
  items: { 'many-in-one-table-for-each-day': longPlan },
  progress: { 'nothing-done-yet': longPlan },
  workload: { 'nothing-done-yet': longPlan },
  summary: {
    'nothing-known': emptySprint(),
    'before-it-begins': { ...longPlan, start: '2026-04-06', end: '2026-04-08', status: 'planned' },
    'some-statuses-unknown': {
      ...giftCards,
      points: { committed: null, completed: null },
      items: giftCards.items.map((item) => (item.status === 'blocked' ? { ...item, status: null } : item)),
    },
    'nothing-done-and-no-gate-passed': sprintFrom({
      status: 'active',
      goal: 'Ferries are on time',
      items: [itemFrom({ title: 'A', status: 'todo' }), itemFrom({ title: 'B', status: 'todo' })],
      gates: [gate({ title: 'Trial' }, 5), gate({ title: 'Launch' }, 6)],
    }),
    'after-its-end': { ...giftCards, status: 'completed', end: '2026-03-10', blockers: [] },
  },
  events: {
    'not-in-the-order-of-days': sprintFrom({
      events: [
        { at: '2026-03-13T14:00', title: 'Review', participants: [], source: at(4) },
        { at: '09:00', title: 'Stand-up', participants: [], source: at(5) },
        { at: '2026-03-02', title: 'Planning', participants: [], source: at(6) },
      ],
    }),
  },
  escalations: {
    'listed-again-without-an-action': sprintFrom({
      escalations: ['STOP', null].map((action, index) => ({
        ...{ level: null, trigger: 'Space below 150 GB', action, contact: null, within: null, examples: [] },
        source: at(4 + index),
      })),
    }),
  },
  'parts-of-groups': {
    'two-weeks-of-days': sprintFrom({
      groups: ['1', '2'].flatMap((week) => [
        group({ kind: 'week', id: week, title: `Week ${week}`, hours: 40 }, 10),
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((day, at) =>
          group({ kind: 'day', id: `${week}${day}`, title: `Harbour ${day}`, parent: week, hours: 8 }, 11 + at),
        ),
      ]),
    }),
  },
  'not-known': {
    'nothing-known': emptySprint(),
    'of-both': sprintFrom({ metrics: ['Uptime', 'Errors'].map((name) => metric({ name, target: '1' }, 4)) }),
    'parts-are-owned-and-not-the-whole': sprintFrom({
      items: [
        itemFrom({ title: 'Launch' }),
        ...['Dry run', 'Hand over'].map((title) => itemFrom({ title, parent: 'Launch', owner: 'Mara', points: 2 })),
      ],
    }),
  },
  dependencies: {
    'days-are-called-days': sprintFrom({
      groups: [group({ kind: 'day', id: '1', title: 'Set up' }, 3), group({ kind: 'day', id: '2', title: 'Run' }, 9)],
      dependencies: [
        { from: '2', to: '1', reason: 'Staging must be up', source: at(12) },
        { from: 'Sprint 10', to: '2', reason: null, source: at(13) },
      ],
    }),
  },
  people: {
    'a-role-that-nobody-has': sprintFrom({
      people: ['Pier Lead', 'Mara'].map((name) => ({
        ...{
          id: null,
          name,
          kind: 'person',
          role: 'Pier Lead',
          environment: null,
          responsibilities: [],
          contact: null,
        },
        source: at(4),
      })),
    }),
  },
  'item-details': {
    'why-the-risk-is-what-it-is': sprintFrom({
      items: [
        itemFrom({ title: 'Sum up the day', risk: { level: 'low', reason: 'documentation alone' } }),
        itemFrom({ title: 'Deploy', risk: { level: null, reason: 'nobody has done it before' } }),
      ],
    }),
    'command-of-several-lines': sprintFrom({
      items: [itemFrom({ title: 'Seed the data', command: 'cd backend\n\npytest -v  # all of them\n```' })],
    }),
  },
  'next-sprint': {
    'nothing-left-but-an-issue': sprintFrom({
      status: 'completed',
      blockers: [blocker({ title: 'Key of the vault is lost' }, 14)],
    }),
  },
  readiness: {
    'ready-to-go': sprintFrom({
      items: [itemFrom({ title: 'Redeem a gift card', status: 'done' })],
      tests: [testRun({ role: 'actual', passed: 140, failed: 0 }, 9)],
      criteria: [criterion({ text: 'Cards can be redeemed', level: 'must', done: true }, 60)],
    }),
    'on-conditions': sprintFrom({ blockers: [blocker({ title: 'Key of the vault is lost' }, 14)] }),
  },
  tests: {
    'parts-and-the-whole': sprintFrom({
      tests: [
        testRun({ role: 'actual', passed: 90, failed: 2 }, 8),
        testRun({ scope: 'browser', role: 'actual', passed: 7, failed: 0 }, 9),
        testRun({ scope: 'Full suite', role: 'baseline', passed: 88, failed: 4 }, 3),
      ],
    }),
    'several-scopes': sprintFrom({
      tests: [
        testRun({ scope: 'unit', role: 'baseline', passed: 40, failed: 0 }, 3),
        testRun({ scope: 'browser', role: 'actual', passed: 7, failed: 1, errors: 2 }, 9),
        testRun({ scope: 'unit', role: 'actual', passed: 40, failed: 0 }, 8),
        testRun({ scope: 'browser', role: 'baseline', passed: 9, failed: 1, errors: 0 }, 4),
      ],
    }),
    'target-alone': sprintFrom({ tests: [testRun({ role: 'target', passed: 68, total: 72 }, 3)] }),
  },
  gates: {
    'three-on-a-line': sprintFrom({
      start: '2026-03-02',
      end: '2026-03-13',
      gates: [
        gate({ id: 'G1', title: 'Load: 400 a minute; no error', due: '2026-03-06', outcome: 'passed' }, 5),
        gate({ title: 'Sign-off of "security"', due: '2026-03-09', authority: 'Mara' }, 6),
        gate({ title: 'end', due: '2026-03-13' }, 7),
      ],
    }),
    overdue: sprintFrom({ gates: [gate({ title: 'Sign-off', due: '2026-03-09', authority: 'Mara' }, 5)] }),
  },
  lessons: {
    'surprises-alone': sprintFrom({ lessons: { ...emptySprint().lessons, surprises: [note('Snow in March', 4)] } }),
  },
  metrics: { 'name-alone': sprintFrom({ metrics: [metric({ name: 'Uptime' }, 4)] }) },
  'carry-over': {
    'one-item': sprintFrom({
      items: [itemFrom({ title: 'A', status: 'done' }), itemFrom({ title: 'B', status: 'todo' })],
    }),
    'of-some-no-status-is-stated': sprintFrom({
      items: [
        itemFrom({ title: 'A', status: 'done' }),
        itemFrom({ title: 'B', status: 'in-progress', points: 3 }),
        itemFrom({ title: 'C', points: 2 }),
      ],
    }),
  },
}

describe.each(SECTIONS.map(({ id }) => id))('section %s', (id) => {
  const cases = { 'gift-cards': giftCards, ...CASES[id] }
  test.each(Object.entries(cases))('%s', async (name, sprint) => {
    await expect(
      sectionOf(id, sprint, id === 'evidence' ? { ...OPTIONS, evidence: EVIDENCE } : OPTIONS),
    ).toMatchFileSnapshot(`fixtures/sections/${id}/${name}/output.md`)
  })
})

describe('a sprint of which nothing is known', () => {
  const { plan: _, tracker: _all, ...ofSprint } = BUILD
  test.each(Object.entries(ofSprint))('has only a summary and a list of gaps in its %s report', (_, build) => {
    const view = build(emptySprint(), { date: '2026-03-11' })
    expect(Object.keys(view.sections)).toEqual(['summary', 'not-known'])
  })
})
