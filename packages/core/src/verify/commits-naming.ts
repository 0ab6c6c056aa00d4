import type { CommitFacts } from './observations.js'

/** `12` and `A` stand in many a message by chance; `T-1`, `1.2.1` and `REM41` do not. */
const TELLING = /\p{L}.*\p{N}|\p{N}.*\p{L}|\p{N}+\.\p{N}+\.\p{N}/u

/**
 * The commits whose message names an item.
 *
 * @param id the item's id
 * @param commits where to look
 * @returns `null` where the id is one that stands in messages by chance
 * @example
 * const commits = [{ hash: '0a1', date: '2026-03-02', subject: 'T-1: count shops', body: '' }]
 * commitsNaming('T-1', commits)?.length //=> 1
 * commitsNaming('T-10', commits)?.length //=> 0
 * commitsNaming('1', commits) //=> null
 */
export function commitsNaming(id: string, commits: readonly CommitFacts[]): CommitFacts[] | null {
  if (!TELLING.test(id)) return null
  const name = new RegExp(`(?<![\\p{L}\\p{N}.-])${escapePattern(id)}(?![\\p{L}\\p{N}]|[.-]\\p{N})`, 'iu')
  return commits.filter(({ subject, body }) => name.test(subject) || name.test(body))
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
