import { type Diagnostic, SEVERITIES, type Source } from '@sprint/core'
import template from '../../templates/partials/findings.hbs'
import { tableOf } from '../view/table.js'
import { withQuotes } from '../view/with-quotes.js'
import { section } from './section.js'

/** What a check found wrong, and where. */
export interface FindingRow {
  readonly place: string
  readonly severity: Diagnostic['severity']
  readonly reason: string
  readonly rule: string
  readonly source: Source
}

/** What the checks have found wrong in the documents, errors first; mere information is left out. */
export const findings = section('findings', template, (_, context) =>
  tableOf(
    context.findings
      .filter(({ severity }) => severity !== 'info')
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
      .map(
        ({ file, line, column, endLine, endColumn, severity, reason, ruleId }): FindingRow => ({
          place: `${file}:${line}`,
          severity,
          reason: withQuotes(reason),
          rule: ruleId,
          source: { path: file, line, column, endLine, endColumn },
        }),
      ),
    { place: 'Place', severity: ['Severity', 'word'], reason: 'Finding', rule: 'Rule' },
  ),
)
