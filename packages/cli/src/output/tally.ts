import type { Diagnostic, Severity } from '@sprint/core'
import { counted } from './counted.js'

/** How many findings of each severity there are. */
export type Tally = Readonly<Record<Severity, number>>

/**
 * Count findings by severity.
 *
 * @param messages the findings
 */
export function tallyOf(messages: readonly Diagnostic[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) tally[severity] += 1
  return tally
}

/** What a person calls a finding of each severity. */
export const NOUNS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * The counts in words, those of the gravest first; nothing where there is nothing.
 *
 * @param tally the counts
 * @param dress what to make of each
 * @example
 * tallyInWords({ error: 1, warning: 2, info: 0 }) //=> ['1 error', '2 warnings']
 */
export function tallyInWords(tally: Tally, dress = (_: Severity, text: string): string => text): string[] {
  const severities = ['error', 'warning', 'info'] as const
  return severities.flatMap((severity) =>
    tally[severity] === 0 ? [] : [dress(severity, counted(tally[severity], NOUNS[severity]))],
  )
}
