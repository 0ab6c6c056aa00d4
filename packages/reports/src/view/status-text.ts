import { ITEM_STATUSES } from '@sprint/core'
import type { Messages } from '../messages/messages.js'

/**
 * A status that a ticked box gives, in words; what somebody wrote stays as it is.
 *
 * @param status as a document states it
 * @param messages of the language
 * @example
 * statusText('todo', messages) //=> 'To do'
 * statusText('signed', messages) //=> 'signed'
 */
export function statusText(status: string | null, { words }: Messages): string | null {
  const known = ITEM_STATUSES.find((word) => word === status)
  return known === undefined ? status : words[known]
}
