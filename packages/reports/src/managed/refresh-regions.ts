import { readFileParts } from './read-file-parts.js'
import type { Conflict, Digest, Merged, Region, Syntax } from './region.js'
import { regionText, rewrite } from './write-region.js'

/** How to bring a file up to date. */
export interface RefreshOptions {
  readonly syntax: Syntax
  /** The path for messages. */
  readonly shown: string
  readonly digest: Digest
  /** Also replace what a person has edited. */
  readonly force?: boolean
}

/**
 * Generate the regions of a file anew and leave every other byte as it is.
 *
 * @param text the whole file
 * @param bodyOf what shall stand in a region; throws where there is no such region
 * @param options how
 * @throws SprintError `invalid-data` where a region has no end
 */
export function refreshRegions(text: string, bodyOf: (region: Region) => string, options: RefreshOptions): Merged {
  const conflicts: Conflict[] = []
  const parts = readFileParts(text, options.syntax, options.shown).map((part) => {
    if (typeof part === 'string') return part
    const next = refresh(part, bodyOf(part), options)
    if (next.conflict !== null) conflicts.push(next.conflict)
    return next.text
  })
  return { text: withLineEnds(parts.join(''), text), conflicts }
}

/** A region as it shall stand in the file, markers included, and whether a person's edit forbids it. */
export interface Refreshed {
  readonly text: string
  readonly conflict: Conflict | null
}

/**
 * Generate one region anew, unless a person has edited it.
 *
 * @param region as it stands in the file
 * @param body what shall stand in it
 * @param options whether to replace an edit, too
 * @param attributes of its first marker, where they are others than before
 */
export function refresh(
  region: Region,
  body: string,
  { digest, force = false }: Pick<RefreshOptions, 'digest' | 'force'>,
  attributes: Region['attributes'] = region.attributes,
): Refreshed {
  const next = rewrite(region, body, digest)
  if (next.conflict !== null && !force) return { text: region.raw, conflict: next.conflict }
  const isSame = next.body === null && JSON.stringify(attributes) === JSON.stringify(region.attributes)
  if (isSame) return { text: region.raw, conflict: null }
  return { text: regionText(region.name, attributes, next.body ?? region.body, digest), conflict: null }
}

/**
 * Give new lines the ends that the lines of the file have, and its last line none where it had none.
 *
 * @param text the new text
 * @param before the file as it was
 */
export function withLineEnds(text: string, before: string): string {
  const ended = before.endsWith('\n') || before === '' ? text : text.replace(/\r?\n$/, '')
  return /^[^\n]*\r\n/.test(before) ? ended.replace(/(?<!\r)\n/g, '\r\n') : ended
}
