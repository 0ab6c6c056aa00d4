import type { Diagnostic } from '@sprint/core'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * A finding as an annotation of GitHub Actions.
 *
 * @param message the finding
 * @example
 * githubAnnotation(message) //=> '::warning file=plan.md,line=3,…,title=points-total::Unexpected total `21`\n'
 */
export function githubAnnotation(message: Diagnostic): string {
  // GitHub wants columns of one line only.
  const columns =
    message.line === message.endLine
      ? { col: message.column, endColumn: Math.max(message.column, message.endColumn - 1) }
      : {}
  const properties = {
    file: message.file,
    line: message.line,
    endLine: message.endLine,
    ...columns,
    title: message.ruleId,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[message.severity]} ${list.join(',')}::${escapeData(message.reason)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
