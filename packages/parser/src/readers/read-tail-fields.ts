import { pattern } from '../pattern/pattern.js'

// > | The bank is down - Impact: HIGH
//                        ^^^^^^^^^^^^
const TAIL_FIELD = pattern()`\s[-–—|]\s(\p{L}[\p{L}\s]{1,23})[:：]\s*([^:：]+)$`
const MOST = 4

// > | Order a phone - Ada Byron
//                     ^^^^^^^^^
const TAIL = /^(.*\S)\s[-–—|]\s([^-–—|]+)$/u

/** A text and the `Key: value` pairs that stand behind it, each parted from it by a dash. */
export interface TailedText {
  readonly text: string
  readonly fields: readonly { readonly key: string; readonly value: string }[]
}

/**
 * Takes the fields off the end of a text.
 *
 * @param text one line
 * @param isKey whether a word is the key of a field; what follows another word belongs to the text
 * @example
 * readTailFields('The bank is down - Impact: HIGH', () => true).text //=> 'The bank is down'
 */
export function readTailFields(text: string, isKey: (word: string) => boolean): TailedText {
  const fields: { key: string; value: string }[] = []
  let rest = text
  while (fields.length < MOST) {
    const [tail, key, value] = TAIL_FIELD.exec(rest) ?? []
    if (tail === undefined || !key || !value || !isKey(key)) break
    fields.unshift({ key, value: value.trim() })
    rest = rest.slice(0, rest.length - tail.length)
  }
  return { text: rest.trim(), fields }
}

/**
 * Takes what stands behind the last dash off the end of a text.
 *
 * @example
 * readTail('Order a phone - Ada Byron') //=> { text: 'Order a phone', tail: 'Ada Byron' }
 */
export function readTail(text: string): { readonly text: string; readonly tail: string } | undefined {
  const [, before, tail] = TAIL.exec(text) ?? []
  return before && tail ? { text: before, tail: tail.trim() } : undefined
}
