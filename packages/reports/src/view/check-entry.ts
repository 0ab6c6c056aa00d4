import type { Check, Source } from '@sprint/core'

/** A line of a checklist; one that nobody can tick has no box. */
export interface CheckEntry {
  readonly text: string
  readonly done: boolean | null
  readonly hasBox: boolean
  readonly source: Source
}

/**
 * A check as a line of a checklist.
 *
 * @param check a check of the model
 * @example
 * checkEntry({ text: 'Logs rotate', done: true, source }).hasBox //=> true
 */
export function checkEntry({ text, done, source }: Check): CheckEntry {
  return { text, done, hasBox: done !== null, source }
}
