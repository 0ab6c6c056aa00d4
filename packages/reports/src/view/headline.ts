import {
  committedPoints,
  compareTests,
  completedPoints,
  completion,
  hoursOf,
  leafItems,
  openBlockers,
  passRate,
  type Sprint,
  sayDo,
  sumHours,
  type TestRun,
} from '@sprint/core'
import type { Messages } from '../messages/messages.js'
import { counted, fromFigure, hoursFigure, type ReportFigure, share } from './figure.js'

const NAMES = [
  'pointsCommitted',
  'pointsCompleted',
  'pointsShare',
  'items',
  'itemsDone',
  'itemsShare',
  'hours',
  'testsPassed',
  'testsFailed',
  'testsErrors',
  'testsSkipped',
  'testsTotal',
  'testsPassRate',
  'blockersOpen',
] as const

/** The figures that sum up a sprint, as they are called in the front matter. */
export type HeadlineName = (typeof NAMES)[number]

/** The figures that sum up a sprint; one that is not known is absent. */
export type Headline = { readonly [Name in HeadlineName]?: ReportFigure }

/**
 * Sum up a sprint in a few figures.
 *
 * @param sprint the sprint
 * @param messages of the language
 * @returns the figures by name
 * @example
 * headlineOf(sprint, messages).itemsDone?.value //=> 3
 */
export function headlineOf(sprint: Sprint, { figures: names }: Messages): Headline {
  const work = completion(sprint.items)
  const promised = sayDo(sprint)
  const hasItems = work.total > 0
  const completed = completedPoints(sprint)
  const isPartial = completed.from === 'computed' && completion(sprint.items, 'points').unstated > 0
  const figures: Record<HeadlineName, ReportFigure | null> = {
    pointsCommitted: fromFigure(names.pointsCommitted, committedPoints(sprint)),
    pointsCompleted: fromFigure(names.pointsCompleted, completed),
    pointsShare: isPartial ? null : share(names.pointsShare, promised.value, promised.basis),
    items: hasItems ? counted(names.items, work.total) : null,
    itemsDone: hasItems && work.unstated < work.total ? counted(names.itemsDone, work.done) : null,
    // Where some items have no status, nobody knows what share of the work is done.
    itemsShare: work.unstated === 0 ? share(names.itemsShare, work.rate, work.basis) : null,
    hours: estimateOf(sprint, names.hours),
    ...testFigures(overallRun(sprint), names),
    blockersOpen: sprint.blockers.length === 0 ? null : counted(names.openIssues, openBlockers(sprint).length),
  }
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (figure === null ? [] : [[name, figure]])),
  )
}

function estimateOf({ items }: Sprint, label: string): ReportFigure | null {
  const leaves = leafItems(items).filter(({ status }) => status !== 'cancelled')
  const estimated = leaves.filter((item) => hoursOf(item) !== null)
  const missing = leaves.length - estimated.length
  return hoursFigure(label, sumHours(estimated), { formula: HOURS, inputs: estimated.length, missing })
}

/** The same words as those of the workload, which adds up the same hours by owner. */
const HOURS = 'sum of the hours of items that are not cancelled'

/** The newest counts of the whole suite. A part of it does not stand for the whole, nor do parts add up: they overlap. */
export function overallRun(sprint: Sprint): TestRun | null {
  return compareTests(sprint).find(({ scope }) => scope === null)?.actual ?? null
}

function testFigures(run: TestRun | null, names: Messages['figures']) {
  const stated = (label: string, value: number | null | undefined): ReportFigure | null =>
    value === null || value === undefined
      ? null
      : { label, value, to: null, unit: null, source: run?.source ?? null, basis: null }
  const rate = run === null ? null : passRate(run)
  return {
    testsPassed: stated(names.testsPassed, run?.passed),
    testsFailed: stated(names.testsFailed, run?.failed),
    testsErrors: stated(names.testsErrors, run?.errors),
    testsSkipped: stated(names.testsSkipped, run?.skipped),
    testsTotal: stated(names.tests, run?.total),
    testsPassRate: rate === null ? null : share(names.passRate, rate.value, rate.basis),
  }
}
