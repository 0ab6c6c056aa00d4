import { compareTests, completion, type ReadinessGap, type ReadinessReason, type Sprint } from '@sprint/core'
import type { Messages } from '../messages/messages.js'

/**
 * A reason for or against going ahead that is a sentence of its own.
 *
 * @param reason a reason of the core
 * @param sprint the sprint
 * @param messages of the language
 * @returns `null` where its name says enough, under what it is about
 */
export function reasonText(
  { about, points, source }: ReadinessReason,
  sprint: Sprint,
  messages: Messages,
): string | null {
  const { verdict, words } = messages
  if (about === 'status') return sprint.status === null ? null : verdict.sprintIs(words[sprint.status])
  if (about === 'items') return itemsText(points, sprint, messages)
  if (about !== 'tests') return null
  const comparison = compareTests(sprint).find(({ actual }) => actual?.source === source)
  if (comparison === undefined) return null
  const { scope, actual, meetsTarget } = comparison
  const wrong = (actual?.failed ?? 0) + (actual?.errors ?? 0)
  const result = meetsTarget === null ? (wrong === 0 ? 'pass' : 'fail') : meetsTarget ? 'reached' : 'missed'
  return verdict.tests(scope, result, wrong)
}

function itemsText(points: ReadinessReason['points'], { items }: Sprint, { verdict }: Messages): string {
  if (points === 'for') return verdict.itemsDone
  const { total, done, unstated } = completion(items)
  return `${verdict.topics[points].items}: ${verdict.itemsOpen(total - done - unstated, total)}`
}

/**
 * What a GO takes and no document states, in the middle of a sentence.
 *
 * @param gap what is missing
 * @param messages of the language
 */
export function missingText({ about, count, of }: ReadinessGap, { verdict: { missing } }: Messages): string {
  return about === 'statuses' ? missing.statuses(count, of) : missing[about]()
}
