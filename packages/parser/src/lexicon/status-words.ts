import type { ItemStatus } from '@sprint/core'
import { english } from './en.js'
import { LANGUAGES } from './index.js'

/**
 * What a language calls the statuses of items, the most usual word first.
 *
 * @param language as a BCP 47 tag; one that is not known, and `null`, stand for English
 * @example
 * statusWords('en').done.includes('done') //=> true
 */
export function statusWords(language: string | null): Readonly<Record<ItemStatus, readonly string[]>> {
  const { itemStatuses } = LANGUAGES.find((words) => words.language === language) ?? english
  const { todo = [], blocked = [], done = [], cancelled = [] } = itemStatuses
  return { todo, 'in-progress': itemStatuses['in-progress'] ?? [], blocked, done, cancelled }
}
