import { wordsOf } from '../../lexicon/normalise.js'
import { isSureId } from '../../readers/read-item-id.js'
import type { Candidate } from './candidate.js'

/** One unit with every place that mentions it, the defining one first. */
export interface Mentioned {
  readonly winner: Candidate
  readonly mentions: readonly Candidate[]
}

const RANK: Readonly<Record<Candidate['how'], number>> = { heading: 0, tree: 1, table: 1, list: 2, field: 3, text: 2 }

const rankOf = (candidate: Candidate) => RANK[candidate.how] + (candidate.isMentionOnly ? 10 : 0)

/**
 * Brings the mentions of one unit together: by id, else by title. The defining heading or row wins over an earlier
 * overview list; of two alike, the first. What the winner leaves open the others fill in.
 *
 * @param isApart whether two units without ids stand apart, so that equal titles make them no unit
 */
export function mergeMentions(
  candidates: readonly Candidate[],
  isApart: (a: Candidate, b: Candidate) => boolean = () => false,
): Mentioned[] {
  const groups: Candidate[][] = []
  const byId = new Map<string, Candidate[][]>()
  const byTitle = new Map<string, Candidate[][]>()
  for (const candidate of [...candidates].sort(
    (a, b) => a.source.line - b.source.line || a.source.column - b.source.column,
  )) {
    const id = idKey(candidate)
    const title = titleKey(candidate)
    const sameId =
      id === null ? undefined : byId.get(id)?.find((group) => group.some((other) => isSameUnit(candidate, other)))
    const titled = title === null ? [] : (byTitle.get(title) ?? [])
    const group =
      sameId ??
      titled.find((known) => isSameTitle(candidate, known) && !known.some((other) => isApart(candidate, other)))
    if (group) group.push(candidate)
    else groups.push([candidate])
    const home = group ?? groups.at(-1)
    if (!home) continue
    if (id !== null && !byId.get(id)?.includes(home)) byId.set(id, [...(byId.get(id) ?? []), home])
    if (title !== null && !titled.includes(home)) byTitle.set(title, [...titled, home])
  }
  return groups
    .filter((mentions) => mentions.some((mention) => !mention.isMentionOnly))
    .map((mentions) => {
      const sorted = [...mentions].sort((a, b) => rankOf(a) - rankOf(b) || a.source.line - b.source.line)
      const [winner = sorted[0]] = sorted
      return { winner: filled(winner ?? mentions[0] ?? fail(), sorted), mentions: sorted }
    })
}

function fail(): never {
  throw new RangeError('a unit without a mention')
}

function idKey(candidate: Candidate): string | null {
  return candidate.id === null ? null : candidate.id.toUpperCase().replace(/^#(?=\d)/u, '')
}

function titleKey(candidate: Candidate): string | null {
  const words = wordsOf(candidate.title)
  return words.length < 2 && candidate.title.length < 8 ? null : words.join(' ')
}

/** Of equal ids: a bare number, as in 'Priority 1', may count anew under each heading. */
function isSameUnit(a: Candidate, b: Candidate): boolean {
  if (a.idForm !== 'labelled' && isSureId(a.idForm)) return true
  if (!/^[\d.]+[a-z]?$/iu.test(a.id ?? '')) return true
  if (a.title === a.id || b.title === b.id) return true
  // 'Story 12.2' is one wherever it is spoken of; two headings may still count anew.
  if (a.type !== null && a.type === b.type && a.id?.includes('.') && (a.how !== 'heading' || b.how !== 'heading'))
    return true
  // Two headings with one number are one unit only if they say the same; a summary may shorten.
  return overlap(a, b) >= (a.how === b.how ? 0.8 : 0.5)
}

function isSameTitle(candidate: Candidate, group: readonly Candidate[]): boolean {
  return group.some((other) => {
    const [id, known] = [idKey(candidate), idKey(other)]
    return id === null || known === null || id === known || isNumberOf(id, known) || isNumberOf(known, id)
  })
}

/** 'User story 3' and 'US-3' bear one number; of units with the same words that makes one. */
function isNumberOf(number: string, id: string): boolean {
  return /^\d+$/u.test(number) && /^\D+0*(\d+)$/u.exec(id)?.[1] === number
}

/** The share of words of the shorter title that the other has too. */
function overlap(a: Candidate, b: Candidate): number {
  const left = new Set(wordsOf(a.title))
  const right = new Set(wordsOf(b.title))
  if (left.size === 0 || right.size === 0) return 1
  let both = 0
  for (const word of left) if (right.has(word)) both++
  return both / Math.min(left.size, right.size)
}

function filled(winner: Candidate, mentions: readonly Candidate[]): Candidate {
  const first = <K extends keyof Candidate>(key: K): Candidate[K] =>
    winner[key] ?? mentions.find((mention) => mention[key] !== null)?.[key] ?? winner[key]
  const words = mentions.find((mention) => mention.status !== null && !mention.isStatusFromMark)
  const fuller = mentions.find(
    ({ id }) => winner.id !== null && id !== null && isNumberOf(winner.id, idKey({ ...winner, id }) ?? ''),
  )
  const titled = winner.title === winner.id ? mentions.find(({ id, title }) => title !== id && title !== '') : undefined
  return {
    ...winner,
    title: titled?.title ?? winner.title,
    id: fuller?.id ?? first('id'),
    idForm: fuller?.idForm ?? first('idForm'),
    type: first('type'),
    points: first('points'),
    hours: first('hours'),
    hoursRange:
      winner.hours === null
        ? (mentions.find((mention) => mention.hours !== null)?.hoursRange ?? null)
        : winner.hoursRange,
    priority: first('priority'),
    status: winner.status ?? words?.status ?? first('status'),
    owner: first('owner'),
    due: first('due'),
    dependsOn:
      winner.dependsOn.length > 0
        ? winner.dependsOn
        : (mentions.find((mention) => mention.dependsOn.length > 0)?.dependsOn ?? []),
    used: mentions.flatMap((mention) => [mention.source, ...mention.used]),
  }
}
