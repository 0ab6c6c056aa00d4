import type { Level } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { readLevel } from '../../readers/read-level.js'
import type { ParseContext } from '../extractor.js'

const ABOUT: ReadonlySet<FieldKey> = new Set(['risk', 'impact', 'level', 'priority', 'likelihood'])

// > | Medium probability, high impact
//                         ^^^^^^^^^^^
const PARTS = /[,;|/]/u

/** The level that a few words weigh a risk with; of several the impact. */
export function weightOf(context: ParseContext, words: string): Level | null {
  const parts = words.split(PARTS).filter((part) => isLevel(context, part))
  const impact = parts.find((part) => context.lexicon.fields.find(part).some(({ meaning }) => meaning === 'impact'))
  const part = impact ?? parts[0]
  return part === undefined ? null : readLevel(part, context.lexicon)
}

/** Nothing but a level, and the words for risk or impact perhaps. */
export function isLevel({ lexicon }: ParseContext, words: string): boolean {
  const level = lexicon.levels.best(words)
  return level !== undefined && level.share + shareOfWeighing(lexicon, words) > 0.9
}

// 'Risk level = impact × probability'
const LEAST_SHARE = 0.6

/** Nothing but the words for impact, probability and level: there is told how risks are weighed. */
export function isScale({ lexicon }: ParseContext, words: string): boolean {
  const isOfRiskAlone = lexicon.fields.find(words).every(({ meaning }) => meaning === 'risk')
  return !isOfRiskAlone && lexicon.levels.find(words).length === 0 && shareOfWeighing(lexicon, words) >= LEAST_SHARE
}

function shareOfWeighing(lexicon: ParseContext['lexicon'], words: string): number {
  return lexicon.fields.find(words).reduce((sum, { share, meaning }) => (ABOUT.has(meaning) ? sum + share : sum), 0)
}
