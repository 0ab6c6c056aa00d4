import { quote } from '../diagnostics/quote.js'
import { type MessageText, writePlaces } from './message-text.js'
import type { MessageData, MessagePart, MessageValue } from './message-value.js'

/** How a language writes the values of its messages. */
export interface MessageFormats {
  readonly plural: (count: number) => 'one' | 'other'
  readonly number: (value: number) => string
  readonly percent: (value: number) => string
  /** A date, alone or in front of a time; any other text as it is. */
  readonly date: (text: string) => string
  /** A day of the week, from 0 for Sunday. */
  readonly weekday: (day: number) => string
  /** A word of the model: a status, a level, a kind. */
  readonly word: (word: string) => string
  /** What the model calls a value: `owner`, `due`. */
  readonly label: (name: string) => string
  /** Counts of tests: `40 passed, 2 failed`. */
  readonly counts: (counts: Readonly<Record<string, number>>) => string
  /** Names in a row, the last one after an `and`. */
  readonly and: (entries: readonly string[]) => string
  /** A message within a message. */
  readonly message: (message: MessagePart) => string
}

/**
 * Fill a message with its values.
 *
 * @param text the message in some language
 * @param data its values
 * @param formats how the language writes them
 * @returns the sentence; `null` where a value is missing
 * @example
 * fillMessage('Unexpected total `{total}`', { total: 21 }, englishFormats) //=> 'Unexpected total `21`'
 */
export function fillMessage(text: MessageText, data: MessageData, formats: MessageFormats): string | null {
  const { count } = data
  const form = typeof text === 'string' ? text : text[formats.plural(typeof count === 'number' ? count : 0)]
  let isWhole = true
  const filled = writePlaces(form, ({ name, format, isQuoted }) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined) isWhole = false
    return value === undefined ? '' : write(value, format, isQuoted, formats)
  })
  return isWhole ? filled : null
}

function write(value: MessageValue, format: string | null, isQuoted: boolean, formats: MessageFormats): string {
  if (isList(value)) {
    const entries = value.map((one) => write(one, null, isQuoted, formats))
    return inRow(entries, format, formats)
  }
  const text = writeOne(value, format, formats)
  if (!isQuoted) return text
  // What stands in a document may hold anything; what is written here does not.
  return typeof value === 'string' && format !== 'whole' ? quote(text) : `\`${text}\``
}

function writeOne(value: Exclude<MessageValue, Entries>, format: string | null, formats: MessageFormats): string {
  if (typeof value === 'string') return writeText(value, format, formats)
  if (typeof value === 'number') return writeNumber(value, format, formats)
  return isMessage(value) ? formats.message(value) : writeNumbers(value, format, formats)
}

type Entries = Extract<MessageValue, readonly unknown[]>

function isList(value: MessageValue): value is Entries {
  return Array.isArray(value)
}

function isMessage(value: Exclude<MessageValue, string | number | Entries>): value is MessagePart {
  return typeof value.reason === 'string'
}

function inRow(entries: readonly string[], format: string | null, formats: MessageFormats): string {
  if (format === 'path') return entries.join(' → ')
  return format === 'and' ? formats.and(entries) : entries.join(format === 'apart' ? '; ' : ', ')
}

function writeText(text: string, format: string | null, { date, word, label }: MessageFormats): string {
  if (format === 'date') return date(text)
  if (format === 'word') return word(text)
  return format === 'label' ? label(text) : text
}

function writeNumber(value: number, format: string | null, { number, percent, weekday }: MessageFormats): string {
  if (format === 'percent') return percent(value)
  return format === 'weekday' ? weekday(value) : number(value)
}

function writeNumbers(
  value: Readonly<Record<string, number>>,
  format: string | null,
  { number, counts }: MessageFormats,
): string {
  if (format === 'counts') return counts(value)
  const [from, to] = [number(value.min ?? 0), number(value.max ?? 0)]
  return from === to ? from : `${from}-${to}`
}
