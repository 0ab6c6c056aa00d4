import { checks, type Diagnostic, type Fix } from '@sprint/core'
import type { Fingerprinted } from '../checking/fingerprint.js'
import type { Verdict } from '../checking/verdict.js'
import { messageStrings, sarifMessage } from './sarif-message.js'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** What is reported, and what is listed as put aside. */
export type SarifFindings = Pick<Verdict, 'fresh' | 'known' | 'silenced'>

/**
 * Findings as a SARIF 2.1.0 log, for code scanning.
 *
 * @param found the findings; those that are known or silenced are listed as suppressed
 * @param version of the tool
 * @returns plain data
 * @example
 * sarifLog({ fresh: [], known: [], silenced: [] }, '0.1.0').runs.length //=> 1
 */
export function sarifLog({ fresh, known, silenced }: SarifFindings, version: string) {
  const all = [...fresh, ...known, ...silenced.map((one) => one.found)].map(({ message }) => message)
  const ruleIds = [...new Set(all.map(({ ruleId }) => ruleId))].sort()
  const resultOf = (one: Fingerprinted) => ({ ...describe(one), ruleIndex: ruleIds.indexOf(one.message.ruleId) })
  const results = [
    ...fresh.map((one) => ({ ...resultOf(one), suppressions: [] })),
    ...known.map((one) => ({ ...resultOf(one), suppressions: [{ kind: 'external', justification: 'known finding' }] })),
    ...silenced.map(({ found, reason }) => ({
      ...resultOf(found),
      suppressions: [{ kind: 'inSource', ...(reason === null ? {} : { justification: reason }) }],
    })),
  ]
  const driver = { name: 'sprint-report', version, rules: ruleIds.map((id) => describeRule(id, all)) }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
}

function describe({ message, fingerprint, occurrence }: Fingerprinted) {
  return {
    ruleId: message.ruleId,
    level: LEVELS[message.severity],
    message: sarifMessage(message),
    locations: [{ physicalLocation: location(message) }],
    relatedLocations: message.related.map((place, id) => ({
      id,
      message: { text: place.reason },
      physicalLocation: location(place),
    })),
    partialFingerprints: { 'sprintFinding/v1': `${fingerprint}:${occurrence}` },
    ...(message.fix === null ? {} : { fixes: [describeFix(message.fix)] }),
  }
}

function describeFix(fix: Fix) {
  const { artifactLocation, region } = location(fix)
  return {
    description: { text: `Write ${fix.to} instead of ${fix.from}` },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: fix.to } }] },
    ],
  }
}

function describeRule(id: string, messages: readonly Diagnostic[]) {
  const url = messages.find((message) => message.ruleId === id)?.url
  const severity = checks.find((check) => check.id === id)?.severity
  return {
    id,
    messageStrings: messageStrings(id),
    ...(url?.startsWith('http') ? { helpUri: url } : {}),
    ...(severity ? { defaultConfiguration: { level: LEVELS[severity] } } : {}),
  }
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
