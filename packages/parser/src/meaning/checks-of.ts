import type { Check, DocumentKind } from '@sprint/core'
import type { Entry } from '../outline/outline.js'
import { readCheckState } from '../readers/read-check-state.js'
import { bareText } from './bare-text.js'

const REPORTS: ReadonlySet<DocumentKind> = new Set(['final', 'retrospective', 'daily', 'status'])

/**
 * Entries as things to tick off. Where any of them has a box or a mark, those without are something else.
 * A list where all are marked ✅ alike says so of its targets in a plan, and of what was reached in a report.
 */
export function checksOf(entries: readonly Entry[], kind: DocumentKind): Check[] {
  const stated = entries.map((entry) => ({ entry, done: entry.checked ?? readCheckState(entry.line.text) }))
  const marked = stated.filter(({ done }) => done !== null)
  const isDecoration = !REPORTS.has(kind) && marked.every(({ entry, done }) => entry.checked === null && done === true)
  return (marked.length > 0 ? marked : stated)
    .map(({ entry, done }) => ({
      text: bareText(entry.line.text),
      done: isDecoration ? null : done,
      source: entry.source,
    }))
    .filter(({ text }) => text !== '')
}
