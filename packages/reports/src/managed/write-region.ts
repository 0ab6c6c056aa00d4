import { comparable } from './comparable.js'
import { endMarker, startMarker } from './marker.js'
import { keepNotes, splitNotes } from './notes.js'
import { type Conflict, type Digest, FRONT_MATTER, type Region } from './region.js'

/**
 * Write a region with its markers.
 *
 * @param name of the region
 * @param attributes of its first marker
 * @param body what was generated, with the notes of people in it
 * @param digest sums it up
 */
export function regionText(
  name: string,
  attributes: Readonly<Record<string, string>>,
  body: string,
  digest: Digest,
): string {
  const isYaml = name === FRONT_MATTER
  const start = startMarker(name, { ...attributes, digest: digest(comparable(body)) }, isYaml)
  const gap = isYaml || body === '' ? '\n' : '\n\n'
  return `${start}${gap}${body}${body === '' ? '' : gap}${endMarker(name, isYaml)}\n`
}

/** What shall become of a region that stands in a file. */
export interface Rewritten {
  /** The body as it shall be; `null` where the region stays as it is to the byte. */
  readonly body: string | null
  readonly conflict: Conflict | null
}

/**
 * Decide what becomes of a region: what was generated is generated anew, notes are kept, and what a person has edited
 * is not touched.
 *
 * @param region as it stands in the file
 * @param body what was generated for it now
 * @param digest sums a text up
 */
export function rewrite(region: Region, body: string, digest: Digest): Rewritten {
  const { name, line } = region
  const [present, wanted] = [comparable(region.body), comparable(body)]
  const fresh = { body: keepNotes(body, splitNotes(region.body).notes), conflict: null }
  if (present === wanted) return region.digest === digest(wanted) ? { body: null, conflict: null } : fresh
  if (present === '' && region.digest === null) return fresh
  if (region.digest === digest(present)) return fresh
  return { ...fresh, conflict: { name, line, reason: region.digest === null ? 'not-generated' : 'edited' } }
}
