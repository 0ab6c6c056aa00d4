import { groupBy } from '@sprint/core'
import { normalise } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Line } from '../../outline/outline.js'
import { partOfLine } from '../../outline/plain-line.js'
import { pattern } from '../../pattern/pattern.js'
import { mayBePerson } from '../../readers/read-person-name.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { namesStated } from './names-stated.js'
import { readUnitLine } from './unit-line.js'

// > | Ada: Build the index      **Ben:** Lock button
//     ^^^  ^^^^^^^^^^^^^^^        ^^^
const NAMED = pattern()`^@?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})\s*[:：]\s*(\S.*)$`
const LEAST = 2
const MOST = 0.6

/** An entry of a list with the name in front of its words. */
interface Named {
  readonly name: string
  /** Its line from behind the name on. */
  readonly rest: Line
}

/**
 * Owners that stand in front of the entries of a list. A label before a colon proves nothing; in a list most of whose
 * entries begin with one that may be a name, and where the names come again in another list or are said to be
 * somebody's, they are who does it.
 *
 * ```text
 * > | - Completed:
 * > |   - Ada: Built the index
 *         ^^^
 * > |   - Ben: Lock button
 *         ^^^
 * ```
 */
export function withNamesInFront(context: ParseContext, candidates: readonly Candidate[]): Candidate[] {
  const named = new Map<Candidate, Named>()
  for (const candidate of candidates) {
    const part = nameInFront(context, candidate)
    if (part) named.set(candidate, part)
  }
  if (named.size < LEAST) return [...candidates]
  const lists = listsOf(candidates, named)
  const stated = namesStated(context)
  const isKnown = (name: string) => stated.has(name) || lists.filter(({ names }) => names.has(name)).length > 1
  const proven = new Set(
    lists
      .filter(({ names }) => [...names].filter(isKnown).length >= names.size * MOST)
      .flatMap(({ members }) => members),
  )
  return candidates.map((candidate) => {
    const part = proven.has(candidate) ? named.get(candidate) : undefined
    return part ? { ...candidate, title: readUnitLine(part.rest, context.lexicon).title, owner: part.name } : candidate
  })
}

function nameInFront({ lexicon }: ParseContext, { origin, owner, id }: Candidate): Named | undefined {
  if (origin.kind !== 'entry' || owner !== null || id !== null) return undefined
  const { line } = origin.entry
  const [, name, text] = NAMED.exec(bareText(line.text)) ?? []
  if (!name || !text || !mayBePerson(name, lexicon)) return undefined
  return { name, rest: partOfLine(line, text) }
}

interface NamedList {
  readonly members: readonly Candidate[]
  readonly names: ReadonlySet<string>
}

/** The lists most of whose entries begin with what may be a name. */
function listsOf(candidates: readonly Candidate[], named: ReadonlyMap<Candidate, Named>): NamedList[] {
  const lists = groupBy(candidates, ({ origin }) =>
    origin.kind === 'entry' ? (origin.entry.parent ?? origin.section) : null,
  )
  lists.delete(null)
  return [...lists.values()].flatMap((entries) => {
    const members = entries.filter((entry) => named.has(entry))
    if (members.length < LEAST || members.length < entries.length * MOST) return []
    return [{ members, names: new Set(members.map((member) => normalise(named.get(member)?.name ?? ''))) }]
  })
}
