import type { Finding } from '../diagnostics/finding.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { DocumentKind, SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  block: 'Unexpected {type} `{text}`, not understood',
  table: {
    one: 'Unexpected table of 1 row `{text}`, not understood',
    other: 'Unexpected table of {count} rows `{text}`, not understood',
  },
  row: 'Unexpected row `{text}` of a table of {all}, not understood',
  rows: 'Unexpected {rows} of {all} rows of a table `{text}`, not understood',
  noItems: 'Unexpected {kind, word} without items, expected work under headings, in tables or in lists',
} as const

const say = sayIn(messages)

type Block = SprintDocument['notUnderstood'][number]

/** Blocks that are there to be read by people: nothing is missed where no extractor takes them. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'listItem', 'code', 'html', 'definition'])

/** Documents that exist to list work. */
const LISTS_WORK: ReadonlySet<DocumentKind> = new Set(['plan', 'backlog', 'coordination'])

/** Rows of one table are one finding. */
function joinRows(blocks: readonly Block[]): Block[][] {
  return [...groupBy(blocks, ({ table, source }) => table?.line ?? source.line).values()]
}

/** What is not understood: a block, a table, or so many of its rows. */
function sayWhat({ type, text, table }: Block, rows: number): Message {
  if (table === null) return say('block', { type, text })
  if (rows === table.rows) return say('table', { count: rows, text })
  return rows === 1 ? say('row', { text, all: table.rows }) : say('rows', { rows, all: table.rows, text })
}

/** From the first row that was not understood to the last of those that follow it. */
function describe(blocks: readonly Block[]): Finding[] {
  const [first] = blocks
  if (first === undefined) return []
  const { text, source } = first
  const end = blocks.findIndex((block, at) => blocks[at + 1]?.source.line !== block.source.endLine + 1)
  const last = blocks[end]?.source ?? source
  const apart = blocks.slice(end + 1)
  return [
    {
      ...sayWhat(first, blocks.length),
      source: { ...source, endLine: last.endLine, endColumn: last.endColumn },
      actual: text,
      related: apart.map((block) => ({ reason: block.text, source: block.source })),
    },
  ]
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
  messages,
  *run({ path, kind, sprint, notUnderstood: blocks }): Iterable<Finding> {
    if (LISTS_WORK.has(kind) && sprint.items.length === 0) {
      yield {
        ...say('noItems', { kind }),
        source: sprint.places.title ?? { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        severity: 'warning',
      }
    }
    const structure = blocks.filter(({ type }) => !PROSE.has(type))
    for (const run of joinRows(structure)) yield* describe(run)
  },
}
