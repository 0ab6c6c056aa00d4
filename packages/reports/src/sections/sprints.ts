import { carryOver, committedPoints, completedPoints, type Sprint, sayDo, velocity } from '@sprint/core'
import template from '../../templates/partials/sprints.hbs'
import type { Messages } from '../messages/messages.js'
import { counted, fromFigure, type ReportFigure, share } from '../view/figure.js'
import { headlineOf } from '../view/headline.js'
import type { Sentence } from '../view/sentence.js'
import { sprintName } from '../view/sprint-name.js'
import { type Row, type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** A sprint in one line. */
export interface SprintRow extends Row {
  readonly name: string
  readonly start: string | null
  readonly end: string | null
  readonly status: string | null
  readonly committed: ReportFigure | null
  readonly completed: ReportFigure | null
  readonly sayDo: ReportFigure | null
  readonly items: ReportFigure | null
  readonly done: ReportFigure | null
  readonly carriedOver: ReportFigure | null
  readonly tests: ReportFigure | null
  readonly passRate: ReportFigure | null
}

/** Every sprint, and what they complete on average. */
export interface SprintsView extends Table<SprintRow> {
  /** `null` where fewer than two sprints state or show their points. */
  readonly velocity: Sentence | null
}

/** All sprints, oldest first: dates, status, points, what was kept of what was said, items, tests. */
export const sprints = section('sprints', template, (sprint, { earlier, messages }): SprintsView | undefined => {
  const all = [...earlier, sprint]
  const { labels } = messages
  const table = tableOf(
    all.map((one) => rowOf(one, messages)),
    {
      name: labels.sprint,
      start: labels.start,
      end: labels.end,
      status: [labels.status, 'word'],
      committed: [labels.committed, 'number'],
      completed: [labels.completedPoints, 'number'],
      sayDo: [labels.sayDo, 'number'],
      items: [labels.items, 'number'],
      done: [labels.done, 'number'],
      carriedOver: [labels.carriedOver, 'number'],
      tests: [labels.passed, 'number'],
      passRate: [labels.passRate, 'number'],
    },
  )
  return table === undefined ? undefined : { ...table, velocity: meanSentence(all, messages) }
})

function rowOf(sprint: Sprint, messages: Messages): SprintRow {
  const { start, end, status, places, items } = sprint
  const { figures } = messages
  const headline = headlineOf(sprint, messages)
  const promised = sayDo(sprint)
  const isKnown = items.length > 0 && items.every((item) => item.status !== null)
  return {
    name: sprintName(sprint),
    start,
    end,
    status,
    committed: fromFigure(figures.pointsCommitted, committedPoints(sprint)),
    completed: fromFigure(figures.pointsCompleted, completedPoints(sprint)),
    sayDo: share(figures.sayDo, promised.value, promised.basis),
    items: headline.items ?? null,
    done: headline.itemsDone ?? null,
    carriedOver: isKnown ? counted(messages.labels.carriedOver, carryOver(sprint).items.length) : null,
    tests: headline.testsPassed ?? null,
    passRate: headline.testsPassRate ?? null,
    source: places.id ?? places.title ?? null,
  }
}

function meanSentence(all: readonly Sprint[], { figures, sentences }: Messages): Sentence | null {
  const mean = velocity(all)
  const figure = fromFigure(figures.velocity, mean)
  if (figure === null || mean.min === null || mean.max === null || mean.sprints.length < 2) return null
  return sentences.meanVelocity(figure, mean.sprints.length, mean.min, mean.max)
}
