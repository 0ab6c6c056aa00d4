import { normalise } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Section } from '../../outline/outline.js'
import { isStandardName, isSureId, readItemId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import type { UnitLine } from './unit-line.js'

/**
 * The unit with the id that a field beneath it gives to it.
 *
 * ```text
 * > | ### 2. Export as CSV (6 h)
 * > | **Story:** #42 - Export as CSV
 *                ^^^
 * ```
 */
export function withFieldId({ lexicon }: ParseContext, { fields }: Section, unit: UnitLine): UnitLine {
  if (unit.id !== null || unit.title === '') return unit
  for (const { key, value } of fields) {
    const type = lexicon.itemTypes.whole(key)
    if (type === undefined && lexicon.fields.whole(key) !== 'id') continue
    const id = readItemId(bareText(value))
    if (!id || !isSureId(id.form) || isStandardName(id.id)) continue
    if (id.rest === '' || isAlike(id.rest, unit.title))
      return { ...unit, id: id.id, idForm: id.form, type: unit.type ?? type ?? null }
  }
  return unit
}

/** Whether one of two texts begins as the other does. */
function isAlike(a: string, b: string): boolean {
  const [left, right] = [normalise(a), normalise(b)]
  return left !== '' && right !== '' && (left.startsWith(right) || right.startsWith(left))
}
