// @ts-check
import { runChecks } from '@sprint/core'
import { parseDocument } from '@sprint/parser'

/**
 * What a check says of the example on its page.
 *
 * @param {string} id
 * @param {string} markdown
 * @returns {{ markdown: string, messages: string } | null} `null`: nothing
 */
export function shownExample(id, markdown) {
  const found = runChecks(parseDocument(markdown, { path: 'sprint.md' })).filter(({ ruleId }) => ruleId === id)
  if (found.length === 0) return null
  const lines = found.map(
    ({ line, column, severity, reason }) => `sprint.md:${line}:${column} ${severity} ${reason} (${id})`,
  )
  return { markdown, messages: lines.join('\n') }
}
