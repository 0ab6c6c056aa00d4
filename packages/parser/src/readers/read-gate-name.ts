import type { Lexicon } from '../lexicon/lexicon.js'
import { readLabelId } from './read-item-id.js'
import { readLeadWord } from './read-lead-word.js'

/** The id and title of a gate. */
export interface GateName {
  readonly id: string | null
  readonly title: string
}

/**
 * A gate named as one: the word for it, then its number or letter.
 *
 * ```text
 * > | Gate 2: Load test passed
 *          ^  ^^^^^^^^^^^^^^^^
 * > | Quality gate B - Review
 *                  ^   ^^^^^^
 * ```
 */
export function readGateName(text: string, lexicon: Lexicon): GateName | undefined {
  let rest = text
  let words = ''
  for (let turn = 0; turn < 3; turn++) {
    const lead = readLeadWord(rest)
    if (lead.word === '' || lead.isParted) return undefined
    words = `${words} ${lead.word}`
    rest = lead.rest
    if (lexicon.fields.whole(words) !== 'gate') continue
    const id = readLabelId(rest)
    if (id) return { id: id.id, title: id.rest }
  }
  return undefined
}
