import { createHash } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Io } from '../io.js'
import { VERSION } from '../version.js'
import { cacheFolder } from './cache-folder.js'
import { sweepFolder } from './sweep-folder.js'
import { writeCached } from './write-cached.js'

/** Values that a run leaves for the next one, which could work them out again. */
export interface Cache {
  /**
   * @param name of the value: a later one takes the place of an earlier one
   * @param key what it was worked out from
   * @returns `null` where nothing was kept, or for another key, or by another build
   */
  get(name: string, key: string): Promise<unknown>
  /** What cannot be kept is worked out again the next time. */
  put(name: string, key: string, value: unknown): Promise<void>
}

const NONE: Cache = { get: async () => null, put: async () => {} }

/**
 * The user's cache. Each value is a file of its own that is written whole and begins with a digest of its key and its
 * content, so that whatever else stands in it is passed over. It is swept before it grows.
 *
 * @param io for the folder, and the program that runs
 * @returns one that keeps nothing where there is no folder, or where the program runs from its source
 * @example
 * const cache = await openCache(io)
 * await cache.put('plan.md', 'as it was on Monday', { open: 3 })
 * await cache.get('plan.md', 'as it is now') //=> null
 */
export async function openCache(io: Io): Promise<Cache> {
  const folder = cacheFolder(io.env)
  const build = io.program === undefined ? null : await buildOf(io.program)
  if (folder === null || build === null) return NONE
  const pathOf = (name: string) => join(folder, `${digestOf(name)}.json`)
  const headOf = (key: string, body: string) => digestOf(JSON.stringify([build, key, body]))
  let prepared: Promise<void> | undefined
  const prepare = async () => {
    await mkdir(folder, { recursive: true })
    await sweepFolder(folder, io.now().getTime()).catch(() => {})
  }
  return {
    get: async (name, key) => {
      const text = await readFile(pathOf(name), 'utf8').catch(() => '')
      const body = text.slice(text.indexOf('\n') + 1)
      return text !== '' && text === `${headOf(key, body)}\n${body}` ? JSON.parse(body) : null
    },
    put: async (name, key, value) => {
      const body = JSON.stringify(value)
      prepared ??= prepare()
      await prepared.then(() => writeCached(pathOf(name), `${headOf(key, body)}\n${body}`)).catch(() => {})
    },
  }
}

/** Tells one build from another, of the same version too. */
async function buildOf(program: string): Promise<string | null> {
  const file = await stat(new URL(program)).catch(() => null)
  return file === null ? null : `${VERSION} ${file.mtimeMs}`
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
