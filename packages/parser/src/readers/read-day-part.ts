import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate } from '../lexicon/word-pattern.js'
import { pattern } from '../pattern/pattern.js'

const FIRST_WORD = pattern()`^[\s,]*(\p{L}+)`
const BEGINS = { morning: '06:00', noon: '12:00', afternoon: '12:00', evening: '17:00', night: '20:00' } as const

/** Whether a text names a part of a day, so that it is worth a look for a date in front. */
export const namesDayPart = lexiconGate(({ dayParts }) => Object.values(dayParts ?? {}).flat())

/**
 * When the part of the day begins that a text starts with.
 *
 * @param text what stands behind a date
 * @param lexicon for the names of the parts
 * @example
 * readDayPart(' afternoon', lexicon) //=> '12:00'
 */
export function readDayPart(text: string, lexicon: Lexicon): string | undefined {
  const word = FIRST_WORD.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  for (const { dayParts } of lexicon.languages)
    for (const part of ['morning', 'noon', 'afternoon', 'evening', 'night'] as const)
      if (dayParts?.[part]?.includes(word)) return BEGINS[part]
  return undefined
}
