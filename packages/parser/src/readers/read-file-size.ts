import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { pattern } from '../pattern/pattern.js'

/** How long or how large a file is said to be, give or take `tolerance`. */
export interface FileSize {
  readonly size: number
  readonly unit: 'lines' | 'bytes'
  /** As in `400+ lines`. */
  readonly atLeast: boolean
  readonly tolerance: number
  /** The words that say so. */
  readonly text: string
}

const sizes = lexiconPattern((languages) => {
  const lines = wordPattern(languages.flatMap(({ fileLines }) => fileLines ?? []))
  // > | `tests/test_orders.py` (450 lines)     `totals.csv` – ~1.2 MB     `deploy.sh`: 400+ lines
  //                             ^^^^^^^^^                     ^^^^^^^                    ^^^^^^^^^^
  return pattern()`^[\s:,]*[-–—(（[]?\s*((~|≈)?\s*(\d{1,3}(?:[,.’']\d{3})+|\d+)([.,]\d{1,2})?\s?(\+)?\s?(?:(${lines})|([kmg]i?)?b(?:ytes)?))(?=\s*(?:[)）\],;.–—]|$))`
})
const THOUSANDS = /[,.’']/g
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 }

/**
 * The size that stands right behind the name of a file.
 *
 * @param behind the text behind the name
 * @param lexicon what lines are called
 * @returns `undefined` where something else stands there
 */
export function readFileSize(behind: string, lexicon: Lexicon): FileSize | undefined {
  const found = sizes(lexicon).exec(lowerCase(behind))
  const [all = '', words, about, whole, fraction, plus, lines, scale] = found ?? []
  if (words === undefined || whole === undefined) return undefined
  const text = behind.slice(all.length - words.length, all.length)
  const factor = lines === undefined ? (SCALES[scale?.charAt(0) ?? ''] ?? 1) : 1
  const size = (Number(whole.replace(THOUSANDS, '')) + Number(`0${fraction?.replace(',', '.') ?? ''}`)) * factor
  // Half of the last digit that is written; whether a kilobyte has 1000 or 1024 bytes nobody says.
  const rounding = factor === 1 ? 0 : factor / (2 * 10 ** Math.max(0, (fraction?.length ?? 1) - 1)) + size * 0.074
  const tolerance = Math.max(rounding, about === undefined ? 0 : size / 10)
  return { size, unit: lines === undefined ? 'bytes' : 'lines', atLeast: plus !== undefined, tolerance, text }
}
