import { wordsOf } from './item-key.js'

/**
 * Whether two names may be of one person or team: one has all the words of the other.
 *
 * @param a a name
 * @param b another
 * @returns `false` where each has a word that the other lacks
 * @example
 * isSamePerson('MARA', 'Mara Lindt') //=> true
 * isSamePerson('Team Orders', 'Team Shops') //=> false
 */
export function isSamePerson(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a).split(' ')), new Set(wordsOf(b).split(' '))]
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first]
  return [...fewer].every((word) => more.has(word))
}
