import { pattern } from '../pattern/pattern.js'

// > | Risk 1: Vendor is late      R2 – Vendor is late      RISK-003: Vendor is late
//     ^^^^^^^                      ^^^^                     ^^^^^^^^^
const LABEL = pattern()`^(?:\p{L}+[\s_-]?#?|#)\d{1,4}\s*(?:[:：]|\.(?!\d)|[–—-](?=\s))\s*`
const ALONE = pattern()`^(?:\p{L}+[\s_-]?#?|#)\d{1,4}$`

/** The number that a risk goes by, and what stands behind it. */
export interface RiskLabel {
  /** As written, without the mark behind it; `null` where there is none. */
  readonly label: string | null
  readonly rest: string
}

/**
 * Parts the number of a risk from its words.
 *
 * @example
 * readRiskLabel('RISK-003: Vendor is late') //=> { label: 'RISK-003', rest: 'Vendor is late' }
 */
export function readRiskLabel(text: string): RiskLabel {
  if (ALONE.test(text)) return { label: text, rest: '' }
  const match = LABEL.exec(text)
  if (!match) return { label: null, rest: text }
  return { label: match[0].replace(/[\s:：.–—-]+$/u, ''), rest: text.slice(match[0].length) }
}
