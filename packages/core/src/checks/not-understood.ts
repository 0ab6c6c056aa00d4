import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { DocumentKind, SprintDocument } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'

type Block = SprintDocument['notUnderstood'][number]

/** Blocks that are there to be read by people: nothing is missed where no extractor takes them. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'listItem', 'code', 'html', 'definition'])

/** Documents that exist to list work. */
const LISTS_WORK: ReadonlySet<DocumentKind> = new Set(['plan', 'backlog', 'coordination'])

/** Rows of one table are one finding. */
function joinRows(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isNextRow = block.type === 'tableRow' && before?.type === 'tableRow'
    if (run && before && isNextRow && block.source.line === before.source.endLine + 1) run.push(block)
    else runs.push([block])
  }
  return runs
}

function describe([first, ...more]: readonly Block[]): Finding[] {
  if (first === undefined) return []
  const { type, text, source } = first
  const name = type === 'tableRow' ? `table of ${more.length + 1} ${more.length === 0 ? 'row' : 'rows'}` : type
  const last = more.at(-1)?.source ?? source
  const whole = { ...source, endLine: last.endLine, endColumn: last.endColumn }
  return [{ reason: `Unexpected ${name} ${quote(text)}, not understood`, source: whole, actual: text }]
}

/**
 * Structure that looks like sprint data and was not understood, and a plan in which no work was found at all.
 * Says nothing of prose and of plain list entries; everything is listed in the document's `notUnderstood`.
 *
 * @example
 * runChecks(documentFrom({ path: 'plan.md', kind: 'plan' }), { checks: [notUnderstood] })[0].reason
 * //=> 'Unexpected plan without items, expected work under headings, in tables or in lists'
 */
export const notUnderstood: CheckRule = {
  id: 'not-understood',
  severity: 'info',
  *run({ path, kind, sprint, notUnderstood: blocks }): Iterable<Finding> {
    if (LISTS_WORK.has(kind) && sprint.items.length === 0) {
      yield {
        reason: `Unexpected ${kind} without items, expected work under headings, in tables or in lists`,
        source: sprint.places.title ?? { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        severity: 'warning',
      }
    }
    const structure = blocks.filter(({ type }) => !PROSE.has(type))
    for (const run of joinRows(structure)) yield* describe(run)
  },
}
