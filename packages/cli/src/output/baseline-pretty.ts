import type { BaselineDiff, TestChange } from '@sprint/core'
import { type ChangeList, changeLists, countRows } from './baseline-lists.js'
import type { Colors } from './colors.js'
import { terminalSafe } from './terminal-safe.js'

/** Names of tests shown of each list; the others are counted. JSON has all. */
const MOST = 20

/**
 * A comparison with a baseline, for a person.
 *
 * @param diff the comparison
 * @param place where the baseline stands
 * @param colors of the stream it goes to
 */
export function baselinePretty(diff: BaselineDiff, place: string, colors: Colors): string {
  const since = diff.before.at === null ? '' : ` of ${diff.before.at}`
  const rows = countRows(diff).map(({ name, before, now, change }) =>
    `  ${name.padEnd(8)}${before.padStart(8)}${now.padStart(8)}${change.padStart(8)}`.trimEnd(),
  )
  const head = `${colors.dim('          before     now  change')}\n`
  const lists = changeLists(diff).map((list) => prettyList(list, colors))
  return [
    `Against ${colors.bold(terminalSafe(place))}${terminalSafe(since)}\n\n${head}${rows.join('\n')}\n`,
    ...lists,
    verdict(diff, colors),
  ].join('\n')
}

function prettyList({ title, mood, changes }: ChangeList, colors: Colors): string {
  const paint = mood === 'bad' ? colors.red : mood === 'good' ? colors.green : colors.yellow
  const shown = changes.slice(0, MOST).map((change) => `  ${terminalSafe(change.id)}${detail(change, colors)}\n`)
  const more = changes.length > MOST ? `  and ${changes.length - MOST} more\n` : ''
  return `${paint(`${title}: ${changes.length}`)}\n${shown.join('')}${more}`
}

function detail({ now, owner, source }: TestChange, colors: Colors): string {
  if (now !== 'failed' && now !== 'error') return ''
  const parts = [owner === null ? null : `owned by ${owner}`, source === null ? null : `${source.path}:${source.line}`]
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? '' : `  ${colors.dim(terminalSafe(known.join(', ')))}`
}

function verdict({ regressions }: BaselineDiff, colors: Colors): string {
  if (regressions.length === 0) return `${colors.green('No regressions')}\n`
  return regressions.map((reason) => `${colors.red('Regression')}: ${terminalSafe(reason)}\n`).join('')
}
