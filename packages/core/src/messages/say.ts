import { englishFormats } from './english-formats.js'
import { fillMessage } from './fill-message.js'
import type { MessageTexts, NamesOf } from './message-text.js'
import type { Message, MessageValue } from './message-value.js'

/** Says one of some messages, with its values. */
export type Say<Texts extends MessageTexts> = <Id extends keyof Texts & string>(
  messageId: Id,
  data: Readonly<Record<NamesOf<Texts[Id]>, MessageValue>>,
) => Message

/**
 * Let a rule say its messages. The compiler sees to it that each has its values.
 *
 * @param texts the messages in English, by their ids
 * @returns a function that fills the message with an id with its values
 * @example
 * const say = sayIn({ open: { one: 'Unexpected open box', other: 'Unexpected {count} open boxes' } })
 * say('open', { count: 3 }).reason //=> 'Unexpected 3 open boxes'
 */
export function sayIn<const Texts extends MessageTexts>(texts: Texts): Say<Texts> {
  return (messageId, data) => ({
    reason: fillMessage(texts[messageId] ?? '', data, englishFormats) ?? '',
    messageId,
    data,
  })
}
