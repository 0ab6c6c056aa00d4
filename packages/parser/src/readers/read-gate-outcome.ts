import type { Gate } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { readItemStatus } from './read-item-status.js'

/**
 * The outcome that a status of a gate says; `null` where it says none, or leaves both open as a form does.
 *
 * @example
 * readGateOutcome('✅ Passed', lexicon) //=> 'passed'
 */
export function readGateOutcome(text: string, lexicon: Lexicon): Gate['outcome'] {
  const words = new Set(lexicon.tests.find(text).map(({ meaning }) => meaning))
  const isPassed = words.has('passed')
  const isFailed = words.has('failed') || words.has('errors')
  if (isPassed !== isFailed) return isPassed ? 'passed' : 'failed'
  if (isPassed) return null
  const status = readItemStatus(text, lexicon)
  if (status === undefined) return null
  return status === 'done' ? 'passed' : 'pending'
}
