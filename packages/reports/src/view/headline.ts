import {
  committedPoints,
  compareTests,
  completedPoints,
  completion,
  hoursOf,
  leafItems,
  passRate,
  type Sprint,
  sayDo,
  sumHours,
  type TestRun,
} from '@sprint/core'
import { computed, fromFigure, hoursFigure, type ReportFigure, share } from './figure.js'
import { openBlockers } from './open-blockers.js'

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
 * @returns the figures by name
 * @example
 * headlineOf(sprint).itemsDone?.value //=> 3
 */
export function headlineOf(sprint: Sprint): Headline {
  const work = completion(sprint.items)
  const promised = sayDo(sprint)
  const hasItems = work.total > 0
  const hasStatus = sprint.items.some(({ status }) => status !== null)
  const open = {
    formula: 'stated issues and blockers without a resolution',
    inputs: sprint.blockers.length,
    missing: 0,
  }
  const figures: Record<HeadlineName, ReportFigure | null> = {
    pointsCommitted: fromFigure('Points committed', committedPoints(sprint)),
    pointsCompleted: fromFigure('Points completed', completedPoints(sprint)),
    pointsShare: share('Share of points', promised.value, promised.basis),
    items: hasItems
      ? computed('Items', work.total, {
          ...work.basis,
          formula: 'items without parts of their own that are not cancelled',
        })
      : null,
    itemsDone:
      hasItems && hasStatus
        ? computed('Items done', work.done, {
            ...work.basis,
            formula: 'items without parts of their own that are done',
          })
        : null,
    itemsShare: hasStatus ? share('Share of items', work.rate, work.basis) : null,
    hours: estimateOf(sprint),
    ...testFigures(overallRun(sprint)),
    blockersOpen: sprint.blockers.length === 0 ? null : computed('Open issues', openBlockers(sprint).length, open),
  }
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (figure === null ? [] : [[name, figure]])),
  )
}

function estimateOf({ items }: Sprint): ReportFigure | null {
  const leaves = leafItems(items).filter(({ status }) => status !== 'cancelled')
  const estimated = leaves.filter((item) => hoursOf(item) !== null)
  const missing = leaves.length - estimated.length
  return hoursFigure('Hours', sumHours(estimated), { formula: HOURS, inputs: estimated.length, missing })
}

/** The same words as those of the workload, which adds up the same hours by owner. */
const HOURS = 'sum of the hours of items that are not cancelled'

/** The counts of the whole suite: those without a scope, or of the only scope there is. Scopes may overlap. */
export function overallRun(sprint: Sprint): TestRun | null {
  const runs = compareTests(sprint).filter(({ actual }) => actual !== null)
  const whole = runs.find(({ scope }) => scope === null) ?? (runs.length === 1 ? runs[0] : undefined)
  return whole?.actual ?? null
}

function testFigures(run: TestRun | null) {
  const stated = (label: string, value: number | null | undefined): ReportFigure | null =>
    value === null || value === undefined
      ? null
      : { label, value, to: null, unit: null, source: run?.source ?? null, basis: null }
  const rate = run === null ? null : passRate(run)
  return {
    testsPassed: stated('Tests passed', run?.passed),
    testsFailed: stated('Tests failed', run?.failed),
    testsErrors: stated('Test errors', run?.errors),
    testsSkipped: stated('Tests skipped', run?.skipped),
    testsTotal: stated('Tests', run?.total),
    testsPassRate: rate === null ? null : share('Pass rate', rate.value, rate.basis),
  }
}
