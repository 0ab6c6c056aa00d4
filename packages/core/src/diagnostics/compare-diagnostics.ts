import type { Diagnostic } from './diagnostic.js'

/** Text by code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Order diagnostics by place: file, line, column, then rule and reason.
 *
 * @param a one diagnostic
 * @param b another
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 * @example
 * const first = diagnostic({ id: 'placeholder', severity: 'warning' }, { reason: 'Unexpected `TBD`', source: sourceAt(3) })
 * const second = { ...first, line: 9 }
 * ;[second, first].sort(compareDiagnostics).map((one) => one.line) //=> [3, 9]
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  )
}
