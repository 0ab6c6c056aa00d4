import * as v from 'valibot'

/** A message and what it says in English. */
export interface Message {
  /** "Unexpected X, expected Y", values in backticks, no full stop. */
  readonly reason: string
  /** Which message of its rule it is; with the values, it can be said in other languages. */
  readonly messageId: string
  readonly data: MessageData
}

/** A message within another one. */
export interface MessagePart extends Message {
  /** Whose message it is, where it is that of another rule. */
  readonly ruleId?: string
}

/** A value that a message is filled with; several numbers are both ends of a range, or counts by their names. */
export type MessageValue =
  | string
  | number
  | Readonly<Record<string, number>>
  | MessagePart
  | readonly (string | number | MessagePart)[]

/** The values that a message is filled with, by their names. */
export type MessageData = Readonly<Record<string, MessageValue>>

const message = v.object({
  reason: v.string(),
  messageId: v.string(),
  data: v.lazy(() => MessageDataSchema),
  ruleId: v.exactOptional(v.string()),
})

const MessageValueSchema: v.GenericSchema<MessageValue> = v.union([
  v.string(),
  v.number(),
  message,
  v.record(v.string(), v.number()),
  v.array(v.union([v.string(), v.number(), message])),
])

export const MessageDataSchema: v.GenericSchema<MessageData> = v.record(v.string(), MessageValueSchema)
