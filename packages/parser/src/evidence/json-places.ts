import type { Source } from '@sprint/core'
import type { ResultFile } from './reading.js'

/** A parsed JSON knows no places; these are found again in its text. */
export interface JsonPlaces {
  /** The line with the next occurrence of a text value; the last line found where there is none. */
  next(key: string, value: string): Source
}

/** Each miss searches the rest of the file; a file that escapes its texts in its own way would cost their product. */
const MOST_MISSES = 50

/**
 * Find values in the text that they were parsed from, one after the other.
 *
 * @param file the file
 * @param start where all of it is summed up, for values that are not found
 */
export function createJsonPlaces({ text, places }: ResultFile, start: Source): JsonPlaces {
  let from = 0
  let misses = 0
  let last = start
  return {
    next(key, value) {
      if (misses >= MOST_MISSES) return last
      const found = nextPair(text, from, key, JSON.stringify(value))
      if (found === -1) {
        misses += 1
        return last
      }
      from = found + 1
      last = places.lineAt(found)
      return last
    },
  }
}

/** Where the value stands behind its key, with at most one space between them, as every JSON writer puts it. */
function nextPair(text: string, from: number, key: string, value: string): number {
  const name = JSON.stringify(key)
  for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) {
    const before = text.slice(Math.max(0, at - name.length - 2), at).trimEnd()
    if (before.endsWith(`${name}:`)) return at
  }
  return -1
}

/** The line of a key, for instance the one that begins the summary. */
export function lineOfKey({ text, places }: ResultFile, key: string): Source {
  return places.lineAt(Math.max(text.indexOf(JSON.stringify(key)), 0))
}
