import { wordsOf } from './item-key.js'

/**
 * What tells one sprint from another.
 *
 * @param id the id of a sprint as a document writes it
 * @returns the same text for `Sprint 12`, `sprint-12` and `12`
 * @example
 * sprintKey('Sprint 12') //=> '12'
 */
export function sprintKey(id: string): string {
  return wordsOf(id).replace(/^sprint (?=\S)/, '')
}
