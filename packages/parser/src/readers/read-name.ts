import { pattern } from '../pattern/pattern.js'
import { readAsides } from './read-asides.js'

const NAME = pattern()`^@?[\p{Lu}\p{Lo}@](?:[^.!?;:|<>=*]|\.(?=\S))*$`
const DATE_LIKE = /\d{2,}/u
const CAPITAL = pattern()`^[\p{Lu}\p{Lo}]`
const MOST_WORDS = 4

/** A name, and what stands in brackets behind it. */
export interface ReadName {
  readonly name: string
  readonly aside: string | null
}

/**
 * Somebody's name: a few words that start with a capital or an `@`.
 *
 * @example
 * readName('Ada Byron (Backend)') //=> { name: 'Ada Byron', aside: 'Backend' }
 */
export function readName(text: string): ReadName | undefined {
  const { text: name, asides } = readAsides(text.trim())
  const words = name.split(/\s+/)
  if (name === '' || name.length > 40 || words.length > MOST_WORDS || !NAME.test(name) || DATE_LIKE.test(name))
    return undefined
  return { name: name.replace(/,$/, ''), aside: asides.find(({ text: aside }) => CAPITAL.test(aside))?.text ?? null }
}
