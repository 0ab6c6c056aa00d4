import {
  carryOver,
  completedPoints,
  nextSprint as draftNext,
  isDoneText,
  openBlockers,
  type Sprint,
} from '@sprint/core'
import template from '../../templates/partials/next-sprint.hbs'
import { computed, fromFigure } from '../view/figure.js'
import { listParts, NOTHING, type Sentence } from '../view/sentence.js'
import { type ReportContext, section } from './section.js'

/** What the next sprint begins with. */
export interface NextSprintView {
  readonly sentences: readonly Sentence[]
}

/** What the sprint leaves to the next one, when that would run, and how much room there is in it. */
export const nextSprint = section('next-sprint', template, (sprint, { messages }): NextSprintView | undefined => {
  const hasBegun = sprint.status === 'completed' || sprint.items.some(({ status }) => status === 'done')
  if (!hasBegun) return undefined
  const { items, points, basis } = carryOver(sprint)
  const actions = sprint.lessons.actions.filter(({ status }) => !isDoneText(status))
  const { start, end } = draftNext(sprint)
  const { figures, formats, sentences } = messages
  const issues = openBlockers(sprint).length
  const isPartial = items.some(({ status }) => status === null)
  const sum = points === null || isPartial ? null : computed(figures.pointsCarried, points, basis)
  const left = [
    items.length === 0 ? NOTHING : sentences.openItems(items.length, sum),
    issues === 0 ? NOTHING : sentences.openIssues(issues),
    actions.length === 0 ? NOTHING : sentences.openActions(actions.length),
  ].filter((part) => part !== NOTHING)
  const all = {
    sentences: [
      ...(left.length === 0 ? [] : [sentences.nextBeginsWith(listParts(left, messages))]),
      ...(start === null || end === null ? [] : [sentences.nextRuns(formats.date(start), formats.date(end))]),
      ...roomSentence(sprint, sum === null ? null : sum.value, messages),
    ],
  }
  return all.sentences.length === 0 ? undefined : all
})

/**
 * How much new work fits beside what is taken over, if the next sprint completes as much as this one.
 *
 * @param sprint the sprint that ends
 * @param carried the points that it leaves open; `null` where they are not known
 * @param messages of the language
 */
export function roomSentence(
  sprint: Sprint,
  carried: number | null,
  { figures, sentences }: ReportContext['messages'],
): Sentence[] {
  const done = completedPoints(sprint)
  const velocity = fromFigure(figures.pointsCompleted, done)
  if (velocity === null || done.basis.missing > 0 || carried === null || velocity.value === 0) return []
  return [sentences.nextHasRoom(velocity, Math.round((velocity.value - carried) * 100) / 100)]
}
