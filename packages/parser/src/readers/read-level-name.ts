import { readLabelId } from './read-item-id.js'
import { readLeadWord } from './read-lead-word.js'

/** A numbered level: its number and what it is called. */
export interface LevelName {
  readonly level: string
  readonly title: string
}

/**
 * A level at the start of a text: any word, then a number or letter.
 *
 * @example
 * readLevelName('Level 2: Blocked for a day') //=> { level: '2', title: 'Blocked for a day' }
 */
export function readLevelName(text: string): LevelName | undefined {
  const lead = readLeadWord(text)
  if (lead.word === '' || lead.isParted) return undefined
  const id = readLabelId(lead.rest)
  return id ? { level: id.id, title: id.rest } : undefined
}
