import { createHash } from 'node:crypto'
import { documentIssues, type SprintDocument } from '@sprint/core'
import { type OwnWords, parseDocument } from '@sprint/parser'
import type { Cache } from '../cache/open-cache.js'
import type { InputFile } from './input-file.js'

/**
 * Parse a document, unless the cache has what an earlier run has made of the same bytes.
 *
 * @param file where it stands
 * @param bytes of it
 * @param words of the team's own to read it with
 * @param cache of the user
 * @example
 * await parseCached(inputFile('plan.md', '/project', true), bytes, undefined, await openCache(io))
 */
export async function parseCached(
  { path, absolute }: InputFile,
  bytes: Uint8Array,
  words: OwnWords | undefined,
  cache: Cache,
): Promise<SprintDocument> {
  const name = `document ${absolute}`
  const key = JSON.stringify([path, words ?? null, createHash('sha256').update(bytes).digest('hex')])
  const kept = await cache.get(name, key)
  if (isDocument(kept)) return kept
  const document = parseDocument(bytes, { path, ...(words && { words }) })
  await cache.put(name, key, document)
  return document
}

function isDocument(value: unknown): value is SprintDocument {
  return value !== null && documentIssues(value).length === 0
}
