import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import type { Limit } from './read-limit.js'

const escalating = lexiconGate(({ escalates }) => escalates ?? [])

const patternOf = lexiconPattern((languages) => {
  const within = wordPattern(languages.flatMap((words) => words.within ?? []))
  const units = wordPattern(languages.flatMap(({ units }) => [...(units.minutes ?? []), ...(units.hours ?? [])]))
  // > | Any blocker > 1 hour = escalate     Escalate blockers within 15 minutes
  //                 ^^^^^^^^                                  ^^^^^^^^^^^^^^^^^
  return new RegExp(String.raw`(?:[>≥]|${within})\s?(\d+(?:\.\d+)?)\s?(${units})`, 'gu')
})

/**
 * How long something may last until it is escalated.
 *
 * @example
 * readEscalationLimit('Escalate blockers within 15 minutes', lexicon)?.value //=> 15
 */
export function readEscalationLimit(text: string, lexicon: Lexicon): Limit | undefined {
  if (!/\d/.test(text) || !escalating(text, lexicon)) return undefined
  const [match, other] = matchesOf(lowerCase(text), patternOf(lexicon))
  if (!match || other) return undefined
  const [written, value = '', unit = ''] = match
  return {
    subject: 'escalation',
    value: Number(value),
    unit,
    text: text.slice(match.index, match.index + written.length),
    start: match.index,
  }
}
