import * as v from 'valibot'
import { type CalendarDate, CalendarDateSchema } from '../model/calendar-date.js'
import { optionalDate, optionalText, text } from '../model/field.js'
import { DOCUMENT_KINDS, type SprintDocument } from '../model/sprint-document.js'
import { TrackedItemSchema } from '../model/tracked-item.js'

/** What a document says of the progress of a sprint, and nothing else: small enough to keep thousands of them. */
export const StatementSchema = v.object({
  kind: v.picklist(DOCUMENT_KINDS),
  date: v.nullable(CalendarDateSchema),
  sprint: v.object({
    id: optionalText,
    items: v.array(TrackedItemSchema),
    days: v.array(v.object({ date: optionalDate, completed: v.array(v.object({ text })) })),
  }),
})
export type Statement = v.InferOutput<typeof StatementSchema>

/**
 * What one document says, as it is now or as it stood at a commit. Every `SprintDocument` is one.
 * Of a path the oldest comes first.
 */
export interface Revision {
  /** The path that the document has now. */
  readonly path: string
  readonly kind: SprintDocument['kind']
  /** The date that the document states of itself. */
  readonly date: CalendarDate | null
  readonly sprint: {
    readonly id: string | null
    readonly items: readonly Statement['sprint']['items'][number][]
    readonly days: readonly {
      readonly date: CalendarDate | null
      readonly completed: readonly { readonly text: string }[]
    }[]
  }
  /** The day of the commit; absent where the document was not read from a commit. */
  readonly committed?: CalendarDate
}

/**
 * Keep of a document what its history needs.
 *
 * @param document a document
 * @returns its items with their weight and status, and what its daily entries call completed
 * @example
 * const items = [itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5, owner: 'Mara' })]
 * statementOf(documentFrom({ sprint: { items } })).sprint.items
 * //=> [{ id: 'EXP-4', title: 'Export invoices', status: null, points: 5, hours: null, parent: null }]
 */
export function statementOf({ kind, date, sprint }: SprintDocument): Statement {
  const items = sprint.items.map(({ id, title, status, points, hours, parent }) => ({
    id,
    title,
    status,
    points,
    hours,
    parent,
  }))
  const days = sprint.days.flatMap((day) => {
    const completed = day.completed.map(({ text: said }) => ({ text: said }))
    return completed.length === 0 ? [] : [{ date: day.date, completed }]
  })
  return { kind, date, sprint: { id: sprint.id, items, days } }
}
