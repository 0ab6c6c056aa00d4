import type { Lexicon } from '../lexicon/lexicon.js'
import { oncePerLexicon } from '../lexicon/once-per-lexicon.js'
import { remembered } from '../lexicon/remembered.js'
import type { FieldKey } from '../lexicon/words.js'
import { BOLD_LEVEL, type Field, type Section } from '../outline/outline.js'
import { bareText } from './bare-text.js'

const ASIDE = /\s*[([（][^)\]）]*[)\]）]/gu
// The same keys come again and again; looking one up costs more than remembering it.
const keyReader = oncePerLexicon((lexicon) => remembered((key) => readKey(key, lexicon)))

/** What a field's key stands for, an aside in brackets left out; `undefined` where it is no known key. */
export function keyOfField(key: string, lexicon: Lexicon): FieldKey | undefined {
  return keyReader(lexicon)(key)
}

function readKey(key: string, lexicon: Lexicon): FieldKey | undefined {
  const bare = bareText(key).replace(ASIDE, '')
  const whole = lexicon.fields.whole(bare)
  if (whole) return whole
  const best = lexicon.fields.best(bare)
  return best && best.share > 0.5 ? best.meaning : undefined
}

/** The first field whose key stands for one of these, and that says something. */
export function fieldOf(fields: readonly Field[], lexicon: Lexicon, ...keys: readonly FieldKey[]): Field | undefined {
  for (const key of keys) {
    const found = fields.find((field) => field.value !== '' && keyOfField(field.key, lexicon) === key)
    if (found) return found
  }
  return undefined
}

/**
 * The fields that belong to a section: its own, and those beneath the bold lines that part it, for what follows such a
 * line is no longer its own in the outline.
 */
export function fieldsOf(section: Section): readonly Field[] {
  const bold = section.children.filter((child) => child.level === BOLD_LEVEL)
  return bold.length === 0 ? section.fields : [...section.fields, ...bold.flatMap((child) => child.fields)]
}
