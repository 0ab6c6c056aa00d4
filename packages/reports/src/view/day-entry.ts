import type { Day, Note } from '@sprint/core'
import type { Messages } from '../messages/messages.js'
import type { HeaderFact } from '../sections/header.js'
import { testText } from './test-text.js'

/** A day, or one person's day. */
export interface DayEntry {
  readonly title: string
  readonly facts: readonly HeaderFact[]
  readonly lists: readonly { readonly label: string; readonly entries: readonly Note[] }[]
}

const LISTS = ['completed', 'planned', 'issues', 'blockers', 'notes'] as const

/**
 * A daily entry as a report shows it.
 *
 * @param day an entry of the model
 * @param messages of the language
 */
export function dayEntry(day: Day, messages: Messages): DayEntry {
  const { labels, phrases, formats } = messages
  const facts = [
    { label: labels.status, value: day.status, source: day.source },
    {
      label: labels.tests,
      value: day.tests === null ? null : testText(day.tests, messages),
      source: day.tests?.source ?? day.source,
    },
  ]
  const title = [
    day.day === null ? null : phrases.dayNumber(day.day),
    day.date === null ? null : formats.date(day.date),
    day.person,
  ].filter((part) => part !== null)
  return {
    title: title.join(', ') || phrases.undated,
    facts: facts.flatMap(({ label, value, source }) => (value === null ? [] : [{ label, value, source }])),
    lists: LISTS.flatMap((key) => (day[key].length === 0 ? [] : [{ label: labels[key], entries: onceEach(day[key]) }])),
  }
}

/** What is in work and planned for tomorrow is said twice in a daily. */
function onceEach(notes: readonly Note[]): Note[] {
  const first = new Map(notes.toReversed().map((note) => [note.text, note]))
  return notes.filter((note) => first.get(note.text) === note)
}
