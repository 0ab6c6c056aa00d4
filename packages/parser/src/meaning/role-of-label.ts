import type { Lexicon } from '../lexicon/lexicon.js'
import { oncePerLexicon } from '../lexicon/once-per-lexicon.js'
import { remembered } from '../lexicon/remembered.js'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
import { bareText } from './bare-text.js'
import { keyOfField } from './field-of.js'
import { rolesOfText } from './roles-of-text.js'

const ROLE_OF_KEY: Partial<Record<FieldKey, SectionRole>> = {
  completed: 'done',
  planned: 'next',
  blockers: 'blockers',
  issue: 'issues',
  notes: 'notes',
}
const LEAST_SHARE = 0.7

const roleReader = oncePerLexicon((lexicon) => remembered((key) => readRole(key, lexicon)))

/**
 * What a label in front of a colon would be about as a heading: `Next steps: …`, `What is in my way: …`.
 *
 * @returns `undefined` where it is no topic or more than one, or where its words say something else too
 */
export function roleOfLabel(key: string, lexicon: Lexicon): SectionRole | undefined {
  return roleReader(lexicon)(key)
}

function readRole(key: string, lexicon: Lexicon): SectionRole | undefined {
  const meaning = keyOfField(key, lexicon)
  const known = meaning && ROLE_OF_KEY[meaning]
  if (known) return known
  const {
    roles: [role, other],
    share,
  } = rolesOfText(bareText(key), lexicon)
  return share >= LEAST_SHARE && other === undefined ? role : undefined
}
