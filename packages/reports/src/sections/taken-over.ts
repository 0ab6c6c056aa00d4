import { sumPoints } from '@sprint/core'
import template from '../../templates/partials/taken-over.hbs'
import { counted } from '../view/figure.js'
import type { Sentence } from '../view/sentence.js'
import { sprintName } from '../view/sprint-name.js'
import { roomSentence } from './next-sprint.js'
import { section } from './section.js'

/** What a draft begins with. */
export interface TakenOverView {
  readonly sentences: readonly Sentence[]
}

/** How much a draft takes over from the sprint before, and how much room there is besides. */
export const takenOver = section('taken-over', template, (sprint, context): TakenOverView | undefined => {
  const { previous, messages } = context
  if (previous === null) return undefined
  const { figures, sentences } = messages
  const points = sumPoints(sprint.items)
  const before = sprintName({ ...previous, title: previous.id === null ? previous.title : null })
  const sum = points === null ? null : counted(figures.points, points)
  return {
    sentences: [
      sentences.takenOver(sprint.items.length, sum, before),
      ...(sprint.start === null || sprint.end === null ? [] : [sentences.sameLength(before)]),
      ...roomSentence(previous, points, messages),
    ],
  }
})
