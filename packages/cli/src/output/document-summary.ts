import type { SprintDocument } from '@sprint/core'
import type { Colors } from './colors.js'
import { terminalSafe } from './terminal-safe.js'

/**
 * What was read from a document, for a person.
 *
 * @param document the document as it was read
 * @param colors of the stream it goes to
 * @example
 * documentSummary(document, colors) //=> 'docs/plan.md  plan\n  title     Sprint 12\n…'
 */
export function documentSummary(document: SprintDocument, colors: Colors): string {
  const { sprint, coverage } = document
  const rows: readonly (readonly [string, string | null])[] = [
    ['sprint', joined(sprint.id, sprint.title)],
    ['goal', sprint.goal],
    ['dates', sprint.start === null && sprint.end === null ? null : `${sprint.start ?? '?'} to ${sprint.end ?? '?'}`],
    ['status', sprint.status],
    ['holds', listCounts(document)],
    ['checklist', sprint.checklist.total === 0 ? null : `${sprint.checklist.done} of ${sprint.checklist.total} done`],
    ['encoding', document.encoding.repaired && `restored from ${document.encoding.repaired}`],
    ['understood', `${coverage.understood} of ${coverage.blocks} blocks`],
  ]
  const lines = rows.flatMap(([name, value]) =>
    value === null ? [] : [`  ${colors.dim(name.padEnd(10))}  ${terminalSafe(value)}`],
  )
  return `${colors.bold(terminalSafe(document.path))}  ${document.kind}\n${lines.join('\n')}\n\n`
}

function joined(id: string | null, title: string | null): string | null {
  if (id === null || title === null || title.includes(id)) return title ?? id
  return `${id}: ${title}`
}

const LISTS = [
  'items',
  'tests',
  'gates',
  'risks',
  'blockers',
  'people',
  'groups',
  'decisions',
  'criteria',
  'metrics',
  'deliverables',
  'days',
  'events',
] as const

function listCounts({ sprint }: SprintDocument): string | null {
  const counts = LISTS.flatMap((name) => (sprint[name].length === 0 ? [] : [`${name} ${sprint[name].length}`]))
  return counts.length === 0 ? null : counts.join(', ')
}
