import { splitNotes } from './notes.js'
import { readFileParts } from './read-file-parts.js'
import { type RefreshOptions, refresh, withLineEnds } from './refresh-regions.js'
import { type Conflict, type FilePart, FRONT_MATTER, type GeneratedPart, type Merged, type Region } from './region.js'
import { regionText, rewrite } from './write-region.js'

type MergeOptions = Pick<RefreshOptions, 'shown' | 'digest' | 'force'>

/**
 * Write a report whole, each of its parts as a region.
 *
 * @param parts the parts of the report, the front matter first
 * @param options how
 */
export function composeReport(parts: readonly GeneratedPart[], { digest }: Pick<MergeOptions, 'digest'>): string {
  return parts
    .map(({ name, body }) => {
      const text = regionText(name, attributesOf(name, parts), body, digest)
      return name === FRONT_MATTER ? `---\n${text}---\n` : text
    })
    .join('\n')
}

/**
 * Bring a report up to date that stands in a file: its regions are generated anew, new ones are put where they belong,
 * those that say nothing any more go, and all that people wrote stays. A region that a person took out stays out.
 *
 * @param text the whole file
 * @param wanted the parts of the report as it is now
 * @param options how
 * @throws SprintError `invalid-data` where a region has no end
 */
export function mergeReport(text: string, wanted: readonly GeneratedPart[], options: MergeOptions): Merged {
  const present = readFileParts(text, 'markdown', options.shown)
  const conflicts: Conflict[] = []
  const written = present.map((part) => {
    if (typeof part === 'string') return part
    const next = wanted.find(({ name }) => name === part.name)
    const { text: now, conflict } =
      next === undefined
        ? remove(part, options)
        : refresh(part, next.body, options, attributesOf(part.name, wanted, part))
    if (conflict !== null) conflicts.push(conflict)
    return now
  })
  return { text: withLineEnds(insertNew(present, written, wanted, options), text), conflicts }
}

/** The front matter says which parts the report was written with, so that one that is missing is known to be taken out. */
function attributesOf(name: string, parts: readonly GeneratedPart[], before?: Region): Region['attributes'] {
  const list = parts.flatMap((part) => (part.name === FRONT_MATTER ? [] : [part.name])).join(',')
  return name === FRONT_MATTER ? { ...before?.attributes, parts: list } : (before?.attributes ?? {})
}

/** A part that has nothing to say any more leaves only what people wrote into it. */
function remove(region: Region, { digest, force = false }: MergeOptions): { text: string; conflict: Conflict | null } {
  const { conflict } = rewrite(region, '', digest)
  if (conflict !== null && !force) return { text: region.raw, conflict }
  const notes = splitNotes(region.body).notes.filter((note) => note !== '')
  return { text: notes.map((note) => `${note}\n`).join('\n'), conflict: null }
}

function insertNew(
  present: readonly FilePart[],
  written: readonly string[],
  wanted: readonly GeneratedPart[],
  { digest }: MergeOptions,
): string {
  const regions = present.flatMap((part) => (typeof part === 'string' ? [] : [part]))
  const names = regions.map(({ name }) => name)
  const once = regions.find(({ name }) => name === FRONT_MATTER)?.attributes.parts?.split(',') ?? []
  const added = wanted.filter(({ name }) => !names.includes(name) && !once.includes(name) && name !== FRONT_MATTER)
  const placeOf = (name: string) => {
    const before = wanted.slice(
      0,
      wanted.findIndex((part) => part.name === name),
    )
    const last = before.findLast((part) => part.name !== FRONT_MATTER && names.includes(part.name))
    return last === undefined ? -1 : present.findIndex((part) => typeof part !== 'string' && part.name === last.name)
  }
  const texts = (at: number) =>
    added.filter(({ name }) => placeOf(name) === at).map(({ name, body }) => `\n${regionText(name, {}, body, digest)}`)
  const whole = written.flatMap((text, at) => [
    // A part that has gone leaves one blank line, not two.
    typeof present[at] === 'string' && written[at - 1] === '' ? text.replace(/^\r?\n/, '') : text,
    ...texts(at),
  ])
  return [...whole, ...texts(-1)].join('')
}
