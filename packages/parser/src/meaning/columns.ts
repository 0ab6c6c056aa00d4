import type { Lexicon } from '../lexicon/lexicon.js'
import type { FieldKey } from '../lexicon/words.js'
import type { Cell, Row, Table } from '../outline/outline.js'
import { bareText } from './bare-text.js'
import { keyOfField } from './field-of.js'
import { oncePerPart } from './once-per-part.js'

/** The columns of a table by what their heads stand for; the first of two alike wins. */
export class Columns {
  private readonly places = new Map<FieldKey, number>()
  /** What each column stands for, in order. */
  readonly keys: readonly (FieldKey | undefined)[]

  constructor(
    readonly table: Table,
    lexicon: Lexicon,
  ) {
    this.keys = table.header.map(({ line }) => keyOfHead(line.text, lexicon))
    this.keys.forEach((key, index) => {
      if (key && !this.places.has(key)) this.places.set(key, index)
    })
  }

  has(...keys: readonly FieldKey[]): boolean {
    return keys.some((key) => this.places.has(key))
  }

  cell(row: Row, ...keys: readonly FieldKey[]): Cell | undefined {
    for (const key of keys) {
      const place = this.places.get(key)
      if (place !== undefined) return row.cells[place]
    }
    return undefined
  }

  /** The words of the first of these columns that has any in the row; `null` for an empty cell or a dash. */
  text(row: Row, ...keys: readonly FieldKey[]): string | null {
    for (const key of keys) {
      const text = bareText(this.cell(row, key)?.line.text ?? '')
      if (text !== '') return text
    }
    return null
  }
}

// What stands above the numbers of rows is no word.
const NUMBER_SIGNS: ReadonlySet<string> = new Set(['#', '№', 'n°', 'nº'])

/** What a head stands for; of one that names two things, as 'Status / Notes' does, the first. */
function keyOfHead(head: string, lexicon: Lexicon): FieldKey | undefined {
  if (NUMBER_SIGNS.has(head.trim().toLowerCase())) return 'number'
  const key = keyOfField(head, lexicon)
  if (key) return key
  const [first = ''] = head.split(/\s*[/&+]\s*/u)
  return first === head ? keyBesideType(head, lexicon) : keyOfField(first, lexicon)
}

/** 'Task points', 'Estado tarea': of the word for what the rows are and one for what is said of them the latter. */
function keyBesideType(head: string, lexicon: Lexicon): FieldKey | undefined {
  const words = bareText(head).split(/\s+/u)
  const [first = '', second = ''] = words
  if (words.length !== 2) return undefined
  const beside = lexicon.itemTypes.whole(first) ? second : lexicon.itemTypes.whole(second) ? first : ''
  const key = lexicon.fields.whole(beside)
  return SAID_OF_ROWS.has(key) ? key : undefined
}

const SAID_OF_ROWS: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>([
  'points',
  'hours',
  'status',
  'priority',
  'due',
])

/** The columns of a table of the document. */
export const columnsOf = oncePerPart(({ lexicon }, table: Table) => new Columns(table, lexicon))
