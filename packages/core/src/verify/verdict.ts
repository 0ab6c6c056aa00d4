import type { Message, MessageData } from '../messages/message-value.js'
import type { Source } from '../model/place.js'

/**
 * What evidence makes of a claim. `stale`: the evidence and the claim are not of the same time;
 * `no evidence`: there is nothing to hold the claim against.
 */
export const VERDICT_OUTCOMES = ['confirmed', 'contradicted', 'stale', 'no evidence'] as const
export type VerdictOutcome = (typeof VERDICT_OUTCOMES)[number]

export const VERDICT_KINDS = [
  'file-size',
  'item-commits',
  'promised-file',
  'test-result',
  'test-shrinkage',
  'validation-command',
] as const
/** What was verified. */
export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** One claim of a document, held against evidence. */
export interface Verdict {
  readonly kind: VerdictKind
  readonly outcome: VerdictOutcome
  /** What the document claims, in a few words. */
  readonly claim: string
  /** What was looked at: a file, a line of results, a commit, a run of a command. */
  readonly evidence: string
  /** Why the outcome is what it is; where contradicted "Unexpected X, expected Y". No full stop. */
  readonly reason: string
  /** Which message of its kind the reason is, so that it can be said in other languages; `null`: none of them. */
  readonly messageId: string | null
  readonly data: MessageData
  /** What the evidence shows, where it is one value. */
  readonly actual: string | null
  /** What the document states, where it is one value. */
  readonly expected: string | null
  /** The item that the claim is about, by its id, else its title; `null` where it is about none. */
  readonly item: string | null
  /** Where the document makes the claim. */
  readonly source: Source
}

/** A verdict as its rule gives it; the runner adds whose it is. */
export type Judgement = Message &
  Omit<Verdict, keyof Message | 'kind' | 'actual' | 'expected' | 'item'> &
  Partial<Pick<Verdict, 'actual' | 'expected' | 'item'>>
