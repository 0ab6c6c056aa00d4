import { join } from 'node:path'
import type { Io } from '../io.js'

/**
 * Where the user's caches are: `XDG_CACHE_HOME`, `LOCALAPPDATA` on Windows, else `.cache` of the home folder.
 *
 * @param env of the process
 * @returns `null` for a user without a home
 * @example
 * cacheFolder({ HOME: '/home/ada' }) //=> '/home/ada/.cache/sprint-report'
 */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Io['env']): string | null {
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'))
  return base ? join(base, 'sprint-report') : null
}
