import { type Diagnostic, groupBy, SEVERITIES, type Source } from '@sprint/core'
import template from '../../templates/partials/findings.hbs'
import type { Messages } from '../messages/messages.js'
import { findingText } from '../view/finding-text.js'
import { shortPaths } from '../view/short-paths.js'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What a check found wrong, and where. */
export interface FindingRow {
  /** The file, as briefly as it can be named beside the others, and the line. */
  readonly place: string
  readonly severity: Diagnostic['severity']
  readonly reason: string
  readonly rule: string
  /** In how many places of the file; `null` for one. */
  readonly times: number | null
  readonly source: Source
}

/** What the checks have found wrong in the documents, errors first; mere information is left out. */
export const findings = section('findings', template, (_, { findings: all, messages }) => {
  const { labels } = messages
  const grave = all
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const alike = groupBy(grave, ({ file, ruleId, severity, reason }) => [file, ruleId, severity, reason].join('\n'))
  const names = shortPaths(grave.map(({ file }) => file))
  const rows = [...alike.values()].flatMap((some) => rowOf(some, names, messages))
  return tableOf(rows, {
    place: labels.place,
    severity: [labels.severity, 'word'],
    reason: labels.finding,
    times: [labels.times, 'number'],
    rule: labels.rule,
  })
})

/** A form that nobody filled in has the same gap on every line: one row, at the first of them. */
function rowOf(
  [first, ...others]: readonly Diagnostic[],
  names: ReadonlyMap<string, string>,
  messages: Messages,
): FindingRow[] {
  if (first === undefined) return []
  const { file, line, column, endLine, endColumn, severity, ruleId } = first
  return [
    {
      place: `${names.get(file) ?? file}:${line}`,
      severity,
      reason: findingText(first, messages),
      rule: ruleId,
      times: others.length === 0 ? null : others.length + 1,
      source: { path: file, line, column, endLine, endColumn },
    },
  ]
}
