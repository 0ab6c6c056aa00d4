import type { ParseContext } from '../../extractors/extractor.js'
import type { FieldKey } from '../../lexicon/words.js'
import type { Field } from '../../outline/outline.js'
import { bareText } from '../bare-text.js'
import type { Statement } from './statement.js'

// Keys of what is told about a statement, and keys that name the statement itself.
const DETAILS: ReadonlySet<FieldKey> = new Set([
  'impact',
  'likelihood',
  'mitigation',
  'level',
  'owner',
  'due',
  'status',
  'priority',
  'reason',
  'resolution',
  'since',
])
const NAMES: ReadonlySet<FieldKey> = new Set(['risk', 'blockers', 'issue', 'action'])

/** Whether a field names a statement: `Action: …`. */
export const isName = ({ lexicon }: ParseContext, field: Field): boolean => {
  const key = lexicon.fields.whole(bareText(field.key))
  return key !== undefined && NAMES.has(key) && field.value !== ''
}

/** Whether a field tells of a statement, or names one. */
export const isDetail = ({ lexicon }: ParseContext, field: Field | undefined): boolean => {
  const key = field && lexicon.fields.whole(bareText(field.key))
  return key !== undefined && (DETAILS.has(key) || NAMES.has(key))
}

/** `Impact: high` after a statement tells of it; `Risk: …` names one. */
export function withDetails(context: ParseContext, statements: readonly Statement[]): Statement[] {
  const all: Statement[] = []
  for (const statement of statements) {
    const own = statement.entry?.fields[0] ?? statement.fields[0]
    const key = own && own.line === statement.line ? context.lexicon.fields.whole(bareText(own.key)) : undefined
    const last = all.at(-1)
    if (own && key && DETAILS.has(key) && !last) continue
    if (own && key && DETAILS.has(key) && last)
      all[all.length - 1] = { ...last, fields: [...last.fields, own, ...statement.fields] }
    else if (own && key && NAMES.has(key) && own.value !== '') all.push({ ...statement, text: bareText(own.value) })
    else all.push(statement)
  }
  return all
}

/** A detail of a statement: the cell of its row, or the value of a field beneath it. */
export function detailOf(
  context: ParseContext,
  { row, fields }: Statement,
  ...keys: readonly FieldKey[]
): string | null {
  if (row) return row.columns.text(row.row, ...keys)
  for (const key of keys)
    for (const field of fields)
      if (field.value !== '' && context.lexicon.fields.best(field.key)?.meaning === key) return bareText(field.value)
  return null
}
