import { ITEM_STATUSES, type ItemStatus, isCalendarDate, PRIORITIES, SprintError, type WorkItem } from '@sprint/core'
import { didYouMean } from '../did-you-mean.js'

const FIELDS = ['status', 'points', 'owner', 'hours', 'priority', 'due'] as const
export type Field = (typeof FIELDS)[number]

/** A fact of an item, and what it shall be. */
export interface Setting {
  readonly field: Field
  readonly value: WorkItem[Field]
}

/**
 * What the user wants to set.
 *
 * @param words `FIELD=VALUE`
 * @throws `SprintError` where there is no such field, or the value is none that it can have
 * @example
 * readSetting('status=done') //=> { field: 'status', value: 'done' }
 */
export function readSetting(words: string): Setting {
  const at = words.indexOf('=')
  const [name, value] = [words.slice(0, at).trim().toLowerCase(), words.slice(at + 1).trim()]
  const field = FIELDS.find((one) => one === name)
  if (at < 0 || field === undefined) {
    throw wrong(`"${words}" is no FIELD=VALUE; the fields are ${FIELDS.join(', ')}${didYouMean(name, FIELDS)}`)
  }
  if (value === '') throw wrong(`${field} is empty; give a value, as in ${field}=${EXAMPLES[field]}`)
  return { field, value: readValue(field, value) }
}

const EXAMPLES: Readonly<Record<Field, string>> = {
  status: 'done',
  points: '5',
  owner: 'Mara',
  hours: '2.5',
  priority: 'P1',
  due: '2026-03-13',
}

function readValue(field: Field, value: string): string | number {
  if (field === 'status') return oneOf(field, value.toLowerCase(), ITEM_STATUSES)
  if (field === 'priority')
    return oneOf(field, PRIORITIES.find((one) => one === value.toUpperCase()) ?? value.toLowerCase(), PRIORITIES)
  if (field === 'points' || field === 'hours') {
    if (/^\d{1,6}(?:\.\d{1,2})?$/.test(value)) return Number(value)
    throw wrong(`${field}=${value} is no number; write it as in ${field}=${EXAMPLES[field]}`)
  }
  if (field === 'due' && !isCalendarDate(value))
    throw wrong(`due=${value} is no day; write it as in due=${EXAMPLES.due}`)
  if (/[|\r\n`*_[\]<>]/.test(value)) throw wrong(`${field}=${value} holds marks of Markdown; give plain words`)
  return value
}

function oneOf<T extends string>(field: Field, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw wrong(`${field}=${value} is none of ${words.join(', ')}${didYouMean(value, words)}`)
}

function wrong(message: string): SprintError {
  return new SprintError('invalid-option', `set: ${message}`)
}

const MARKS: Readonly<Record<ItemStatus, readonly string[]>> = {
  done: ['✅'],
  todo: ['⬜', '⏳'],
  'in-progress': ['🔄'],
  blocked: ['🚫', '⛔'],
  cancelled: ['❌'],
}

/**
 * How a value may be written at a place, the likeliest first; each is read back before it counts.
 *
 * @param setting what it shall be
 * @param written what stands there now
 * @param like how the same value is written at other items
 * @param words what the document's language calls each status
 */
export function writings(
  { field, value }: Setting,
  written: string,
  like: readonly string[],
  words: Readonly<Record<ItemStatus, readonly string[]>>,
): string[] {
  if (field !== 'status') return [String(value)]
  const status = ITEM_STATUSES.find((one) => one === value)
  if (status === undefined) return []
  if (/^[ xX]$/.test(written)) return status === 'done' ? ['x'] : status === 'todo' ? [' '] : []
  const named = words[status].slice(0, 12).map((word) => inCaseOf(written, word))
  return [...new Set([...like, ...(/[\p{L}\p{N}]/u.test(written) ? named : [...MARKS[status], ...named])])]
}

function inCaseOf(written: string, word: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '')
  if (letters !== '' && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase()
  const first = letters.charAt(0)
  return first !== first.toLowerCase() || letters === '' ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
