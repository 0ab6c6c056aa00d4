import { VERDICT_OUTCOMES, type Verdict, type VerdictOutcome, verdictDiagnostic } from '@sprint/core'
import { codeFrame } from './code-frame.js'
import type { Colors } from './colors.js'
import { terminalSafe } from './terminal-safe.js'

/**
 * The verdicts on the claims of one file, for a person.
 *
 * @param path the file
 * @param verdicts on its claims, in order
 * @param lines of the file
 * @param colors of the stream it goes to
 */
export function prettyVerdicts(
  path: string,
  verdicts: readonly Verdict[],
  lines: readonly string[],
  colors: Colors,
): string {
  const found = verdicts.map((verdict) => prettyVerdict(verdict, lines, colors))
  return `${colors.underline(terminalSafe(path))}\n${found.join('')}\n`
}

function prettyVerdict(verdict: Verdict, lines: readonly string[], colors: Colors): string {
  const { source, outcome, reason, evidence, kind } = verdict
  const place = `${source.line}:${source.column}`.padEnd(8)
  const first = `  ${place}${inColor(outcome, outcome.padEnd(13), colors)}${terminalSafe(reason)}  ${colors.dim(kind)}\n`
  const diagnostic = outcome === 'contradicted' || outcome === 'stale' ? verdictDiagnostic(verdict) : null
  if (diagnostic === null) return first
  const looked = `          ${colors.dim('evidence')}     ${terminalSafe(evidence)}\n`
  return first + codeFrame(diagnostic, lines, colors) + looked
}

/**
 * The last line: how many claims have which verdict.
 *
 * @param verdicts all of them
 * @param colors of the stream it goes to
 * @example
 * verdictSummary([], colors) //=> 'Nothing is claimed that can be verified\n'
 */
export function verdictSummary(verdicts: readonly Verdict[], colors: Colors): string {
  const counts = VERDICT_OUTCOMES.flatMap((outcome) => {
    const count = verdicts.filter((verdict) => verdict.outcome === outcome).length
    const words = outcome === 'no evidence' ? 'without evidence' : outcome
    return count === 0 ? [] : [inColor(outcome, `${count} ${words}`, colors)]
  })
  if (counts.length === 0) return 'Nothing is claimed that can be verified\n'
  return `${verdicts.length} ${verdicts.length === 1 ? 'claim' : 'claims'}: ${counts.join(', ')}\n`
}

function inColor(outcome: VerdictOutcome, text: string, colors: Colors): string {
  if (outcome === 'contradicted') return colors.red(text)
  if (outcome === 'stale') return colors.yellow(text)
  return outcome === 'confirmed' ? colors.green(text) : colors.dim(text)
}
