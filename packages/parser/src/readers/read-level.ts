import type { Level } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'

// > | High (security concern)      LOW – only text
//          ^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^
const EXPLAINED = /\s*(?:[(（].*|\s[–—-]\s.*)$/u

/** The level that a short text is: the value of a field, a cell, a bold lead. */
export function readLevel(text: string, lexicon: Lexicon): Level | null {
  const bare = text.replace(EXPLAINED, '')
  const best = lexicon.levels.best(bare)
  if (best && best.share >= 0.4) return best.meaning
  return best === undefined ? readColour(text) : best.length > 0 && bare.length < 24 ? best.meaning : null
}

const COLOURS: Readonly<Record<string, Level>> = { '🔴': 'high', '🟠': 'high', '🟡': 'medium', '🟢': 'low' }

/** The level that a coloured mark in front of a text stands for. */
export function readColour(text: string): Level | null {
  for (const mark of Object.keys(COLOURS)) if (text.startsWith(mark)) return COLOURS[mark] ?? null
  return null
}
