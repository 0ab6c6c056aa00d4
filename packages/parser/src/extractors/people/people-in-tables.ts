import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import type { Row, Table } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import type { PersonDraft } from './person-draft.js'
import { raciPeople } from './raci-people.js'

const NAMES: readonly FieldKey[] = ['name', 'owner', 'lead', 'authority', 'team']
const DETAILS: readonly FieldKey[] = ['role', 'responsibilities', 'environment', 'contact', 'email', 'phone', 'within']
// A table with such a column lists something that people have to do with.
const FOREIGN: readonly FieldKey[] = [
  'title',
  'priority',
  'risk',
  'metric',
  'points',
  'action',
  'issue',
  'due',
  'target',
  'depends',
  'deliverables',
  'gate',
  'approval',
  'status',
  'blockers',
  'impact',
  'trigger',
  'level',
]

/** Rows of tables that list people: executors, members, contacts. */
export function peopleInTables(context: ParseContext): PersonDraft[] {
  return context.outline.tables.flatMap((table) => {
    if (context.meaningOf(table.section).roles.includes('template')) return []
    const raci = raciPeople(table)
    if (raci) return raci
    const columns = columnsOf(context, table)
    return isPeople(context, table, columns)
      ? table.rows.flatMap((row) => personInRow(context, columns, row) ?? [])
      : []
  })
}

function isPeople(context: ParseContext, table: Table, columns: Columns): boolean {
  const details = DETAILS.filter((key) => columns.has(key)).length
  const hasName = columns.has(...NAMES)
  // With a name and a role in each row, a column of tasks tells what they do.
  const foreign = columns.has('name') && columns.has('role') ? FOREIGN.filter((key) => key !== 'title') : FOREIGN
  if (columns.has(...foreign)) return false
  if (hasName && details > 0) return true
  if (columns.has('role') && details > 1) return true
  const { own } = context.meaningOf(table.section)
  return (
    hasName && own.some((role) => role === 'people' || role === 'team' || role === 'contacts' || role === 'capacity')
  )
}

function personInRow({ lexicon }: ParseContext, columns: Columns, row: Row): PersonDraft | undefined {
  const said = (...keys: FieldKey[]) => {
    const text = columns.text(row, ...keys)
    return text !== null && !isPlaceholder(text, lexicon) ? text : null
  }
  const role = said('role')
  // A role that nobody has been named for yet is somebody all the same.
  const written = said(...NAMES) ?? role
  if (written === null || lexicon.fields.whole(written) === 'total') return undefined
  const { text: name, asides } = readAsides(written)
  const contact = [said('contact'), said('email'), said('phone')].filter((part) => part !== null).join(', ')
  const aside = asides[0]?.text ?? null
  return {
    name: bareText(name) || written,
    source: row.source,
    id: said('id'),
    role: role ?? (aside !== null && lexicon.people.whole(aside) ? null : aside),
    environment: said('environment'),
    responsibilities: splitRefs(said('responsibilities', 'title', 'description', 'group') ?? ''),
    contact: contact === '' ? null : contact,
    hint: [...row.cells.map((cell) => cell.line.text).filter((text) => text.length <= 4), aside ?? ''].join(' ').trim(),
  }
}
