import {
  compareTests,
  passRate,
  type Source,
  type Sprint,
  scopeKey,
  TEST_ROLES,
  type TestComparison,
  type TestRun,
} from '@sprint/core'
import template from '../../templates/partials/tests.hbs'
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

/** Test counts: before, hoped for, reached, and what changed. */
export interface TestsView extends Table<TestRow> {
  readonly sentences: readonly Sentence[]
}

/** Baseline, actual and target of each part of the suite, with the changes in words. */
export const tests = section('tests', template, (sprint): TestsView | undefined => {
  const hasParts = sprint.tests.some(({ scope }) => scopeKey(scope) !== null)
  const table = tableOf(
    sortRuns(sprint).map((run) => rowOf(run, hasParts)),
    {
      scope: 'Scope',
      role: ['Role', 'word'],
      passed: ['Passed', 'number'],
      failed: ['Failed', 'number'],
      errors: ['Errors', 'number'],
      skipped: ['Skipped', 'number'],
      total: ['Total', 'number'],
      rate: ['Pass rate', 'number'],
      at: 'Date',
    },
  )
  const sentences = compareTests(sprint)
    .map(comparisonSentence)
    .filter((sentence) => sentence !== null)
  return table === undefined ? undefined : { sentences, ...table }
})

/** By scope as the documents name them, and within one from the baseline over the actual counts to the target. */
function sortRuns({ tests: runs }: Sprint): TestRun[] {
  const scopes = [...new Set(runs.map(({ scope }) => scopeKey(scope)))]
  const rank = (run: TestRun) => scopes.indexOf(scopeKey(run.scope)) * TEST_ROLES.length + ORDER[run.role]
  return runs.toSorted((a, b) => rank(a) - rank(b))
}

const ORDER = { baseline: 0, actual: 1, target: 2 } as const

function rowOf(run: TestRun, hasParts: boolean): TestRow {
  const { scope, role, passed, failed, errors, skipped, total, at, source } = run
  const { value, basis } = passRate(run)
  const rate = role === 'target' ? null : share('Pass rate', value, basis)
  // Beside parts of it, the whole wants a name.
  const name = scopeKey(scope) === null ? (hasParts ? 'Whole suite' : null) : scope
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
    return [say`${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} ${WORDS[name]}`]
  })
  const parts = [
    ...(delta === null || delta.verdict === 'unknown' ? [] : [changes.length === 0 ? SAME : sinceBaseline(changes)]),
    ...(meetsTarget === null ? [] : [say`the target is ${meetsTarget ? 'reached' : 'missed'}`]),
  ]
  return parts.length === 0 ? null : joinSentences(parts, '; ')
}

const COUNTS = ['passed', 'failed', 'errors', 'skipped'] as const
const WORDS = { passed: 'passed', failed: 'failed', errors: 'ended in an error', skipped: 'were skipped' } as const
const SAME: Sentence = ['the counts are those of the baseline']

function sinceBaseline(changes: readonly Sentence[]): Sentence {
  return say`compared with the baseline, ${joinSentences(changes, ', ')}`
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
