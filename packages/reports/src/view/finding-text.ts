import { fillMessage, type Message, type MessageFormats } from '@sprint/core'
import type { Messages } from '../messages/messages.js'
import { joinWords } from './sentence.js'
import { withQuotes } from './with-quotes.js'

/** What a rule says: a finding or a verdict, as far as its words are concerned. */
export interface Told extends Omit<Message, 'messageId'> {
  /** Whose message it is. */
  readonly ruleId: string
  readonly messageId: string | null
}

/**
 * What a rule says, in the language of the report. What has no words there, as a rule of somebody's own, is said in
 * English.
 *
 * @param told a finding or a verdict
 * @param messages of the language
 * @example
 * const told = { ruleId: 'placeholder', messageId: 'placeholder', data: { text: 'TBD' }, reason: 'Unexpected `TBD`' }
 * findingText(told, german) //=> 'Der Platzhalter „TBD“ wartet noch auf einen Wert'
 */
export function findingText(told: Told, messages: Messages): string {
  return withQuotes(translated(told, messages), messages.formats)
}

function translated({ ruleId, messageId, data, reason }: Told, messages: Messages): string {
  const texts = ownOf(messages.findings, ruleId)
  const text = texts === undefined || messageId === null ? undefined : ownOf(texts, messageId)
  if (text === undefined) return reason
  return fillMessage(text, data, messageFormats(ruleId, messages)) ?? reason
}

/** Names of rules come from outside: `constructor` is none. */
function ownOf<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

function messageFormats(ruleId: string, messages: Messages): MessageFormats {
  const { formats, words, labels, tests } = messages
  const inWords: Readonly<Record<string, string>> = words
  const names: Readonly<Record<string, string>> = labels
  const counted: Readonly<Record<string, string>> = tests.counts
  return {
    ...formats,
    date: (text) => dateText(text, messages),
    word: (word) => ownOf(inWords, word) ?? word,
    label: (name) => ownOf(names, name) ?? name,
    counts: (counts) =>
      Object.entries(counts)
        .map(([name, count]) => (name === 'total' ? tests.of('', count) : `${count} ${ownOf(counted, name) ?? name}`))
        .join(', '),
    and: (entries) => joinWords(entries, messages),
    message: (message) => translated({ ruleId, ...message }, messages),
  }
}

/** `2026-03-02`, `2026-03-02 09:30` and `2026-03-02T09:30` */
function dateText(text: string, { formats }: Messages): string {
  const [date = '', time] = text.split(/[T ](?=\d\d:\d\d)/)
  return time === undefined ? formats.date(date) : `${formats.date(date)}, ${time}`
}
