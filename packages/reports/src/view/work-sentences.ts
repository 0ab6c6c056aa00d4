import { completion, type Sprint } from '@sprint/core'
import type { Headline } from './headline.js'
import { enumerate, type Sentence, say } from './sentence.js'

/**
 * How much of the work is done, in points and in items, and what is blocked.
 *
 * @param sprint the sprint
 * @param headline its figures
 */
export function workSentences(sprint: Sprint, headline: Headline): Sentence[] {
  return [
    pointsSentence(headline),
    itemsSentence(sprint, headline),
    hoursSentence(headline),
    blockedSentence(sprint),
  ].filter((sentence) => sentence !== null)
}

function pointsSentence({ pointsCommitted, pointsCompleted, pointsShare }: Headline): Sentence | null {
  if (pointsCommitted === undefined) {
    return pointsCompleted === undefined ? null : say`${pointsCompleted} points are completed.`
  }
  if (pointsCompleted === undefined) return say`How many of the ${pointsCommitted} points are completed is not known.`
  const part = pointsShare === undefined ? '' : say` (${pointsShare})`
  // What the items add up to is not what somebody has committed to.
  const kind = pointsCommitted.basis === null ? 'committed' : 'planned'
  return say`Of ${pointsCommitted} ${kind} points, ${pointsCompleted} are completed${part}.`
}

function itemsSentence(sprint: Sprint, { items, itemsDone, itemsShare }: Headline): Sentence | null {
  if (items === undefined) return say`The documents list no work items.`
  const { unstated } = completion(sprint.items)
  if (itemsDone === undefined) {
    return items.value === 1
      ? say`The documents state no status for the one item.`
      : say`The documents state no status for any of the ${items} items.`
  }
  const unknown = unstated === 0 ? '' : `; the documents state no status for ${unstated} of them`
  const part = itemsShare === undefined ? unknown : say` (${itemsShare})`
  return say`Of ${items} ${items.value === 1 ? 'item' : 'items'}, ${itemsDone} ${itemsDone.value === 1 ? 'is' : 'are'} done${part}.`
}

function hoursSentence({ hours }: Headline): Sentence | null {
  if (hours === undefined || hours.basis === null) return null
  const { inputs, missing } = hours.basis
  const rest = missing === 0 ? '' : `; ${missing} ${missing === 1 ? 'has' : 'have'} no estimate in hours`
  return say`The ${inputs === 1 ? 'estimate of one item is' : `estimates of ${inputs} items add up to`} ${hours}${rest}.`
}

function blockedSentence({ items }: Sprint): Sentence | null {
  const blocked = items
    .filter(({ status }) => status === 'blocked')
    .map(({ id, title, source }) => ({ text: id === null ? title : `${id} ${title}`, source }))
  return blocked.length === 0 ? null : say`${enumerate(blocked)} ${blocked.length === 1 ? 'is' : 'are'} blocked.`
}
