import type { Diagnostic } from '@sprint/core'
import type { Fingerprinted } from './fingerprint.js'

/** What a run of `check` comes to. */
export interface Verdict {
  /** What it reports, and what its exit status is decided by. */
  readonly fresh: readonly Fingerprinted[]
  /** What stands in the list of known findings. */
  readonly known: readonly Fingerprinted[]
  /** What the documents silence, and the reason that they give. */
  readonly silenced: readonly { readonly found: Fingerprinted; readonly reason: string | null }[]
  /** How many known findings no longer occur. */
  readonly gone: number
  /** What was compared with: only what is not there is fresh. */
  readonly since: string | null
  /** How many documents were checked. */
  readonly documents: number
}

/** The findings that a run reports. */
export function messagesOf({ fresh }: Pick<Verdict, 'fresh'>): Diagnostic[] {
  return fresh.map(({ message }) => message)
}
