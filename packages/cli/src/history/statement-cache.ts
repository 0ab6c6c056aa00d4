import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Statement, validateStatement } from '@sprint/core'
import type { Io } from '../io.js'
import { VERSION } from '../version.js'

/** What was once read from a content, by the hash that git has of it. */
export interface StatementCache {
  get(blob: string): Promise<Statement | null>
  put(blob: string, statement: Statement): Promise<void>
}

const NONE: StatementCache = { get: async () => null, put: async () => {} }

/**
 * The user's cache of what was read from contents: each in a file of its own that is written whole, begins with its
 * digest, and is read again by nobody if it does not fit it. A build of another day reads everything anew.
 *
 * @param io for the folder: `XDG_CACHE_HOME`, `LOCALAPPDATA` on Windows, else `.cache` of the home folder
 * @returns one that keeps nothing where there is no such folder
 * @example
 * await (await statementCache(io)).get('d67d727e…') //=> null
 */
export async function statementCache({ env }: Io): Promise<StatementCache> {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'))
  if (!base) return NONE
  const build = await stat(new URL(import.meta.url)).catch(() => null)
  const folder = join(base, 'sprint-report', `statements-${VERSION}-${Math.round(build?.mtimeMs ?? 0).toString(36)}`)
  const pathOf = (blob: string) => join(folder, blob.slice(0, 2), blob.slice(2))
  return {
    get: async (blob) => {
      const text = await readFile(pathOf(blob), 'utf8').catch(() => '')
      return read(text)
    },
    put: (blob, statement) => keep(pathOf(blob), JSON.stringify(statement)),
  }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16)
}

function read(text: string): Statement | null {
  const body = text.slice(text.indexOf('\n') + 1)
  if (!text.startsWith(`${digestOf(body)}\n`)) return null
  try {
    return validateStatement(JSON.parse(body))
  } catch {
    return null
  }
}

/** What cannot be kept is read again the next time. */
async function keep(path: string, body: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, `${digestOf(body)}\n${body}`, { flag: 'wx' })
    await rename(temporary, path)
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
  }
}
