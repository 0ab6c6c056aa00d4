import { pattern } from '../../pattern/pattern.js'
import type { Candidate } from './candidate.js'

// > | Authentication - Person A     Import (Ada)     Export, Grace Hopper
//                      ^^^^^^^^             ^^^
const NAME_BEHIND = pattern()`^(.*\S)(?:\s+[-–—]\s+|\s*[(（]|:\s+)(\p{Lu}[\p{L}.]*(?:[\s/&+]+\p{Lu}[\p{L}.]*){0,2})[)）]?$`
const LEAST_ENTRIES = 3
const MOST = 0.6

/**
 * Owners that stand behind the titles of a list without a word that says so. One name proves nothing; in a list most
 * of whose entries end in a name, and where names come again, they are the owners.
 *
 * ```text
 * > | 1. Authentication - Ana (2 h)
 * > | 2. Search - Ben (3 h)
 * > | 3. Export - Ana (1 h)
 *                 ^^^
 * ```
 */
export function withOwnersBehind(candidates: readonly Candidate[]): Candidate[] {
  const parts = candidates.map((candidate) => (candidate.owner === null ? namedTitle(candidate) : undefined))
  // Where others of the list have their owner already, one that names two people belongs to them.
  const names = candidates.flatMap(({ owner }, index) => parts[index]?.owner ?? owner ?? [])
  const isRepeated = new Set(names).size < names.length
  const isFamily = names.length >= LEAST_ENTRIES && names.length >= candidates.length * MOST
  const sharesAWord = new Set(names.map((name) => name.split(/[\s/]/u)[0])).size === 1
  if (!isFamily || !(isRepeated || sharesAWord)) return [...candidates]
  return candidates.map((candidate, index) => {
    const part = parts[index]
    return part ? { ...candidate, ...part } : candidate
  })
}

function namedTitle({ title, nameBehind }: Candidate): { title: string; owner: string } | undefined {
  if (nameBehind !== null) return { title, owner: nameBehind }
  const [, words, owner] = NAME_BEHIND.exec(title) ?? []
  return words && owner ? { title: words, owner } : undefined
}
