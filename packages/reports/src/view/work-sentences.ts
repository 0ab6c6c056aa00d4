import { completion, type Sprint } from '@sprint/core'
import type { Messages } from '../messages/messages.js'
import type { Headline } from './headline.js'
import { enumerate, NOTHING, type Sentence, say } from './sentence.js'

/**
 * How much of the work is done, in points and in items, and what is blocked.
 *
 * @param sprint the sprint
 * @param headline its figures
 * @param messages of the language
 */
export function workSentences(sprint: Sprint, headline: Headline, messages: Messages): Sentence[] {
  return [
    pointsSentence(headline, messages),
    itemsSentence(sprint, headline, messages),
    hoursSentence(headline, messages),
    blockedSentence(sprint, messages),
  ].filter((sentence) => sentence !== null)
}

function pointsSentence(
  { pointsCommitted, pointsCompleted, pointsShare }: Headline,
  { summary }: Messages,
): Sentence | null {
  if (pointsCommitted === undefined) {
    return pointsCompleted === undefined ? null : summary.pointsCompleted(pointsCompleted)
  }
  if (pointsCompleted === undefined) return summary.pointsUnknown(pointsCommitted)
  return summary.pointsOf(pointsCommitted, pointsCompleted, pointsCommitted.basis === null, aside(pointsShare))
}

function itemsSentence(
  sprint: Sprint,
  { items, itemsDone, itemsShare }: Headline,
  { summary }: Messages,
): Sentence | null {
  if (items === undefined) return summary.noItems()
  if (itemsDone === undefined) return summary.noStatus(items)
  const { unstated } = completion(sprint.items)
  if (unstated > 0) return summary.itemsPartlyKnown(items, itemsDone, unstated)
  return summary.itemsOf(items, itemsDone, aside(itemsShare))
}

function hoursSentence({ hours }: Headline, { summary }: Messages): Sentence | null {
  if (hours === undefined || hours.basis === null) return null
  return summary.hours(hours, hours.basis.inputs, hours.basis.missing)
}

function blockedSentence({ items }: Sprint, messages: Messages): Sentence | null {
  const blocked = items
    .filter(({ status }) => status === 'blocked')
    .map(({ id, title, source }) => ({ text: id === null ? title : `${id} ${title}`, source }))
  return blocked.length === 0 ? null : messages.summary.areBlocked(enumerate(blocked, messages), blocked.length)
}

function aside(share: Headline['itemsShare']): Sentence {
  return share === undefined ? NOTHING : say` (${share})`
}
