import { normalise } from '../../lexicon/normalise.js'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import { readAsides } from '../../readers/read-asides.js'
import { mayBePerson } from '../../readers/read-person-name.js'
import type { ParseContext } from '../extractor.js'

const PEOPLE: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>([
  'owner',
  'lead',
  'author',
  'participants',
  'team',
])

/** Everybody whom a field, a column or a mention names as somebody. */
export const namesStated = oncePerDocument((context: ParseContext): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (text: string) => {
    for (const part of readAsides(bareText(text)).text.split(/\s*[,;/&+、，]\s*|\s(?:and|y|e|et|und)\s/u)) {
      const name = part.replace(/^@/u, '').trim()
      if (!mayBePerson(name, context.lexicon)) continue
      const [first = ''] = name.split(' ')
      names.add(normalise(name)).add(normalise(first))
    }
  }
  for (const field of context.outline.fields) if (PEOPLE.has(keyOfField(field.key, context.lexicon))) add(field.value)
  for (const table of context.outline.tables) {
    const { keys } = columnsOf(context, table)
    keys.forEach((key, at) => {
      if (PEOPLE.has(key) || (key === 'name' && keys.includes('role')))
        for (const row of table.rows) add(row.cells[at]?.line.text ?? '')
    })
  }
  return names
})
