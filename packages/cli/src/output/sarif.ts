import type { Diagnostic } from '@sprint/core'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Findings as a SARIF 2.1.0 log, for code scanning.
 *
 * @param messages the findings
 * @param version of the tool
 * @returns plain data
 * @example
 * sarifLog([], '0.1.0').runs.length //=> 1
 */
export function sarifLog(messages: readonly Diagnostic[], version: string) {
  const ruleIds = [...new Set(messages.map(({ ruleId }) => ruleId))].sort()
  const driver = {
    name: 'sprint-report',
    version,
    rules: ruleIds.map((id) => ({ id, ...helpOf(id, messages) })),
  }
  const results = messages.map((message) => ({
    ruleId: message.ruleId,
    ruleIndex: ruleIds.indexOf(message.ruleId),
    level: LEVELS[message.severity],
    message: { text: message.reason },
    locations: [{ physicalLocation: location(message) }],
    relatedLocations: message.related.map((place, id) => ({
      id,
      message: { text: place.reason },
      physicalLocation: location(place),
    })),
  }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
}

function helpOf(ruleId: string, messages: readonly Diagnostic[]): { helpUri?: string } {
  const url = messages.find((message) => message.ruleId === ruleId)?.url
  return url?.startsWith('http') ? { helpUri: url } : {}
}

function location(place: Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>) {
  const uri = place.file.split('/').map(encodeURIComponent).join('/')
  return {
    artifactLocation: { uri },
    region: {
      startLine: place.line,
      startColumn: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
    },
  }
}
