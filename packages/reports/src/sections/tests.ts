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
import { wordText } from '../engine/helpers/word.js'
import { type ReportFigure, share } from '../view/figure.js'
import { type Headline, overallRun } from '../view/headline.js'
import { joinSentences, type Sentence, say } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { testText } from '../view/test-text.js'
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
export const tests = section('tests', template, (sprint): TestsView | undefined => {
  const roles = ROLES.filter((role) => sprint.tests.some((run) => run.role === role))
  const parts = roles.flatMap((role) => {
    const runs = sortRuns(sprint).filter((run) => run.role === role)
    const table = tableOf(runs.map(rowOf), COLUMNS)
    const isAlone = roles.length === 1 && role === 'actual'
    return table === undefined ? [] : [{ title: isAlone ? null : wordText(role), ...table }]
  })
  const comparisons = compareTests(sprint)
  const sentences = comparisons.map(comparisonSentence).filter((sentence) => sentence !== null)
  return parts.length === 0 ? undefined : { sentences, chart: testChart(comparisons), parts }
})

const ROLES = ['baseline', 'actual', 'target'] as const

const COLUMNS = {
  scope: 'Scope',
  passed: ['Passed', 'number'],
  failed: ['Failed', 'number'],
  errors: ['Errors', 'number'],
  skipped: ['Skipped', 'number'],
  total: ['Total', 'number'],
  rate: ['Pass rate', 'number'],
  at: 'Date',
} as const

/** By scope as the documents name them, and within one as they follow each other. */
function sortRuns({ tests: runs }: Sprint): TestRun[] {
  const scopes = [...new Set(runs.map(({ scope }) => scopeKey(scope)))]
  return runs.toSorted((a, b) => scopes.indexOf(scopeKey(a.scope)) - scopes.indexOf(scopeKey(b.scope)))
}

function rowOf(run: TestRun): TestRow {
  const { scope, role, passed, failed, errors, skipped, total, at, source } = run
  const { value, basis } = passRate(run)
  const rate = role === 'target' ? null : share('Pass rate', value, basis)
  const name = scopeKey(scope) === null ? 'Whole suite' : scope
  return { scope: name, role, passed, failed, errors, skipped, total, rate, at, source }
}

/**
 * What changed since the baseline, and whether the target is reached.
 *
 * @param comparison one scope of the suite
 * @returns `null` where there is nothing to compare
 */
function comparisonSentence(comparison: TestComparison): Sentence | null {
  const changes = changesOf(comparison)
  return changes === null ? null : say`${comparison.scope ?? 'Whole suite'}: ${changes}.`
}

function changesOf({ delta, meetsTarget }: TestComparison): Sentence | null {
  const changes = COUNTS.flatMap((name): Sentence[] => {
    const change = delta?.[name] ?? null
    if (delta === null || change === null || change === 0) return []
    return [say`${name} ${change > 0 ? 'up' : 'down'} by ${Math.abs(change)}`]
  })
  const parts = [
    ...(delta === null || delta.verdict === 'unknown' ? [] : [changes.length === 0 ? SAME : sinceBaseline(changes)]),
    ...(meetsTarget === null ? [] : [say`the target is ${meetsTarget ? 'reached' : 'missed'}`]),
  ]
  return parts.length === 0 ? null : joinSentences(parts, '; ')
}

const COUNTS = ['passed', 'failed', 'errors', 'skipped'] as const
const SAME: Sentence = ['the counts are those of the baseline']

/** In words that nobody, and no parser, takes for counts of their own. */
function sinceBaseline(changes: readonly Sentence[]): Sentence {
  return say`${joinSentences(changes, ', ')} against the baseline`
}

/**
 * The whole suite in a sentence, for the summary.
 *
 * @param sprint the sprint
 * @param headline its figures
 */
export function testsSentence(sprint: Sprint, headline: Headline): Sentence | null {
  if (sprint.tests.length === 0) return null
  const run = overallRun(sprint)
  if (run === null) return partsSentence(sprint)
  const rate = headline.testsPassRate === undefined ? '' : say` (${headline.testsPassRate})`
  const comparison = compareTests(sprint).find(({ actual }) => actual === run)
  const changes = comparison === undefined ? null : changesOf(comparison)
  return say`Tests: ${{ text: testText(run), source: run.source }}${rate}${changes === null ? '' : say`; ${changes}`}.`
}

/** No part of the suite stands for the whole of it: each is named, or where they are many, counted. */
function partsSentence(sprint: Sprint): Sentence {
  const parts = compareTests(sprint).flatMap((comparison) => {
    const { scope, actual } = comparison
    if (actual === null) return []
    const changes = changesOf(comparison)
    const result = { text: testText(actual), source: actual.source }
    return [say`${scope ?? 'Tests'}: ${result}${changes === null ? '' : say`; ${changes}`}.`]
  })
  if (parts.length === 0) return say`No test result is stated.`
  if (parts.length <= 3) return joinSentences(parts, ' ')
  return say`Results are stated for ${parts.length} parts of the test suite, and none for the whole.`
}
