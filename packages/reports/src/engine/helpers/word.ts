import type { Messages } from '../../messages/messages.js'

/**
 * Write a word of the model as a reader expects it: `in-progress` as `In progress`. What is none is written as it is.
 *
 * @param word a status, type, level or priority; `null` for none
 * @param messages of the language
 * @example
 * wordText('at-risk', messages) //=> 'At risk'
 */
export function wordText(word: string | null, messages: Messages): string {
  if (word === null) return ''
  const words: Readonly<Record<string, string>> = messages.words
  const text = (Object.hasOwn(words, word) ? words[word] : undefined) ?? word
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
