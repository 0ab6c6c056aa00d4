import {
  compareTests,
  passRate,
  type Source,
  type Sprint,
  scopeKey,
  type TestComparison,
  type TestRun,
} from '@sprint/core'
import template from '../../templates/partials/tests.hbs'
import type { Chart } from '../charts/chart.js'
import { testChart } from '../charts/figures/test-chart.js'
import type { Messages } from '../messages/messages.js'
import { type ReportFigure, share } from '../view/figure.js'
import { type Headline, overallRun } from '../view/headline.js'
import { type Mark, marksOf } from '../view/marks.js'
import { joinSentences, NOTHING, type Sentence, say } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { COUNTS, testText } from '../view/test-text.js'
import { section } from './section.js'

/** Test counts in one line. */
export interface TestRow {
  readonly scope: string | null
  readonly role: TestRun['role']
  readonly passed: number | null
  readonly failed: number | null
  readonly errors: number | null
  readonly skipped: number | null
  readonly total: number | null
  readonly rate: ReportFigure | null
  readonly at: string | null
  /** What evidence makes of what a document states. */
  readonly verified: Mark
  readonly source: Source
}

/** Test counts: before, reached, hoped for, and what changed. */
export interface TestsView {
  readonly sentences: readonly Sentence[]
  readonly chart: Chart | null
  /** One table for each role; results alone need no title. */
  readonly parts: readonly ({ readonly title: string | null } & Table<TestRow>)[]
}

/** Baseline, actual and target of each part of the suite, with the changes in words. */
export const tests = section('tests', template, (sprint, context): TestsView | undefined => {
  const { messages } = context
  const marks = marksOf(context)
  const roles = ROLES.filter((role) => sprint.tests.some((run) => run.role === role))
  const parts = roles.flatMap((role) => {
    const runs = sortRuns(sprint).filter((run) => run.role === role)
    const table = tableOf(
      runs.map((run) => ({ ...rowOf(run, messages), verified: marks.ofRun(run) })),
      columnsOf(messages),
    )
    const isAlone = roles.length === 1 && role === 'actual'
    return table === undefined ? [] : [{ title: isAlone ? null : messages.words[role], ...table }]
  })
  const comparisons = compareTests(sprint)
  const sentences = comparisons
    .map((comparison) => comparisonSentence(comparison, messages))
    .filter((sentence) => sentence !== null)
  return parts.length === 0 ? undefined : { sentences, chart: testChart(comparisons, messages), parts }
})

const ROLES = ['baseline', 'actual', 'target'] as const

function columnsOf({ labels }: Messages) {
  return {
    scope: labels.scope,
    passed: [labels.passed, 'number'],
    failed: [labels.failed, 'number'],
    errors: [labels.errors, 'number'],
    skipped: [labels.skipped, 'number'],
    total: [labels.total, 'number'],
    rate: [labels.passRate, 'number'],
    at: labels.date,
    verified: [labels.verified, 'word'],
  } as const
}

/** By scope as the documents name them, and within one as they follow each other. */
function sortRuns({ tests: runs }: Sprint): TestRun[] {
  const scopes = [...new Set(runs.map(({ scope }) => scopeKey(scope)))]
  return runs.toSorted((a, b) => scopes.indexOf(scopeKey(a.scope)) - scopes.indexOf(scopeKey(b.scope)))
}

function rowOf(run: TestRun, { figures, tests: words }: Messages): Omit<TestRow, 'verified'> {
  const { scope, role, passed, failed, errors, skipped, total, at, source } = run
  const { value, basis } = passRate(run)
  const rate = role === 'target' ? null : share(figures.passRate, value, basis)
  const name = scopeKey(scope) === null ? words.wholeSuite : scope
  return { scope: name, role, passed, failed, errors, skipped, total, rate, at, source }
}

/**
 * What changed since the baseline, and whether the target is reached.
 *
 * @param comparison one scope of the suite
 * @param messages of the language
 * @returns `null` where there is nothing to compare
 */
function comparisonSentence(comparison: TestComparison, messages: Messages): Sentence | null {
  const changes = changesOf(comparison, messages)
  return changes === null ? null : messages.tests.inScope(comparison.scope ?? messages.tests.wholeSuite, [changes])
}

function changesOf({ delta, meetsTarget }: TestComparison, { tests: words }: Messages): string | null {
  const changes = COUNTS.flatMap((name) => {
    const change = delta?.[name] ?? 0
    return change === 0 ? [] : [words.changed(name, change)]
  })
  const isKnown = delta !== null && delta.verdict !== 'unknown'
  const since = changes.length === 0 ? words.sameAsBaseline : words.againstBaseline(changes.join(', '))
  const parts = [...(isKnown ? [since] : []), ...(meetsTarget === null ? [] : [words.target(meetsTarget)])]
  return parts.length === 0 ? null : parts.join('; ')
}

/**
 * The whole suite in a sentence, for the summary.
 *
 * @param sprint the sprint
 * @param headline its figures
 * @param messages of the language
 */
export function testsSentence(sprint: Sprint, headline: Headline, messages: Messages): Sentence | null {
  if (sprint.tests.length === 0) return null
  const run = overallRun(sprint)
  if (run === null) return partsSentence(sprint, messages)
  const rate = headline.testsPassRate === undefined ? NOTHING : say` (${headline.testsPassRate})`
  const comparison = compareTests(sprint).find(({ actual }) => actual === run)
  const changes = comparison === undefined ? null : changesOf(comparison, messages)
  const result = { text: testText(run, messages), source: run.source }
  return messages.summary.tests(say`${result}${rate}`, changes === null ? NOTHING : say`; ${changes}`)
}

/** So many parts of the suite are named in a sentence. */
const FEW = 3

/** No part of the suite stands for the whole of it: each is named, or where they are many, counted. */
function partsSentence(sprint: Sprint, messages: Messages): Sentence {
  const { tests: words, summary } = messages
  const parts = compareTests(sprint).flatMap((comparison) => {
    const { scope, actual } = comparison
    if (actual === null) return []
    const changes = changesOf(comparison, messages)
    const result = { text: testText(actual, messages), source: actual.source }
    return [words.inScope(scope ?? words.tests, say`${result}${changes === null ? '' : `; ${changes}`}`)]
  })
  if (parts.length === 0) return summary.noTestResult()
  return parts.length <= FEW ? joinSentences(parts, ' ') : summary.onlyPartsTested(parts.length)
}
