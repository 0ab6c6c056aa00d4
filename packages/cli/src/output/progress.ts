import type { Output } from '../io.js'
import { terminalSafe } from './terminal-safe.js'

/** The line on a terminal that says how far the work is. */
export interface Progress {
  step(done: number, path: string): Promise<void>
  clear(): Promise<void>
}

/** Work that is over sooner needs no telling. */
const PATIENCE_MS = 500
const ERASE_LINE = '\r\u001b[K'

/**
 * Show progress, on a terminal only and only when the work takes a while.
 *
 * @param stderr where the line goes
 * @param total how many files there are
 * @param now the clock
 * @example
 * await progressOn(io.stderr, 2000, io.now).step(12, 'docs/sprint-12.md')
 */
export function progressOn(stderr: Output, total: number, now: () => Date): Progress {
  if (!stderr.isTTY) return { step: async () => {}, clear: async () => {} }
  const start = now().getTime()
  let shownAt = start
  let isShown = false
  return {
    async step(done, path) {
      const time = now().getTime()
      if (time - start < PATIENCE_MS || time - shownAt < 100) return
      shownAt = time
      isShown = true
      const line = `Reading ${done + 1} of ${total}: ${terminalSafe(path)}`
      await stderr.write(ERASE_LINE + line.slice(0, stderr.columns - 1))
    },
    async clear() {
      if (isShown) await stderr.write(ERASE_LINE)
      isShown = false
    },
  }
}
