import type { MessageFormats } from './fill-message.js'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** How the reason of a finding is written: values as the model has them, for people and scripts alike. */
export const englishFormats: MessageFormats = {
  plural: (count) => (count === 1 ? 'one' : 'other'),
  number: String,
  percent: (value) => `${value}%`,
  date: (text) => text,
  weekday: (day) => WEEKDAYS[day] ?? String(day),
  word: (word) => word,
  label: (name) => name,
  counts: (counts) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  and: (entries) => entries.join(' and '),
  message: ({ reason }) => reason,
}
