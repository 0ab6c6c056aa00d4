import type { WorkItem } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { bareText } from '../meaning/bare-text.js'

// > | HIGH (nothing can start before)     Low - only text
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^
const REASON = /^([^(（–—-]*)(?:[(（]([^)）]+)[)）]|\s[-–—]\s*(.+))?/u

/**
 * How risky a unit is said to be, and why.
 *
 * @returns `null` where the text names no level
 */
export function readRisk(text: string, lexicon: Lexicon): WorkItem['risk'] {
  const match = REASON.exec(bareText(text))
  const level = lexicon.levels.best(match?.[1] ?? '')?.meaning
  if (!level) return null
  return { level, reason: (match?.[2] ?? match?.[3])?.trim() ?? null }
}
