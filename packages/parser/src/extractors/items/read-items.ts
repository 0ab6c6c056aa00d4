import type { ItemType, WorkItem } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { fromEntries } from './from-entries.js'
import { fromHeadings } from './from-headings.js'
import { fromLines } from './from-lines.js'
import { fromPlainLists } from './from-plain-lists.js'
import { fromTables } from './from-tables.js'
import { type Mentioned, mergeMentions } from './merge-mentions.js'

/**
 * The work items of a document. Headings, tables, lists and lines each offer candidates with what speaks for them;
 * mentions of one unit are brought together; where there is no unit at all, plain lists of work count.
 */
export function readItems(context: ParseContext): Extraction<WorkItem[]> {
  const headings = fromHeadings(context)
  const within = unitLines(headings)
  const units = [...headings, ...fromTables(context), ...fromEntries(context, within), ...fromLines(context)]
  const candidates = units.length > 0 ? units : fromPlainLists(context)
  const merged = mergeMentions(candidates)
  return {
    value: merged.map((mentioned) => toItem(context, mentioned, merged)),
    used: merged.flatMap(({ mentions }) => mentions.flatMap((mention) => [mention.source, ...mention.used])),
  }
}

/** Whether a line stands beneath one of the units that have a heading. */
function unitLines(headings: readonly Candidate[]): (line: number) => boolean {
  const spans = headings.flatMap(({ origin }) =>
    origin.kind === 'section' ? [{ from: origin.section.heading.source.line, to: origin.section.endLine }] : [],
  )
  return (line) => spans.some(({ from, to }) => line > from && line <= to)
}

function toItem(context: ParseContext, { winner, mentions }: Mentioned, all: readonly Mentioned[]): WorkItem {
  return {
    id: winner.id,
    title: winner.title,
    type: typeOf(context, winner, all),
    points: winner.points,
    hours: winner.hours,
    hoursRange: winner.hoursRange,
    priority: winner.priority,
    owner: winner.owner,
    status: winner.status,
    parent: null,
    group: null,
    risk: null,
    due: winner.due,
    labels: [...winner.labels],
    acceptance: [],
    steps: [],
    deliverables: [],
    dependsOn: [...winner.dependsOn],
    command: null,
    expected: null,
    mentions: mentions.map(({ how, source }) => ({ how, source })),
    source: winner.source,
  }
}

const ID_TYPES: readonly (readonly [RegExp, ItemType])[] = [
  [/^(?:US|STORY)[-_]?[\d\p{Lu}]/iu, 'story'],
  [/^(?:BUG|DEFECT)[-_]?\d/iu, 'bug'],
  [/^EPIC[-_]?\d/iu, 'epic'],
  [/^(?:TASK|T)[-_]?\d/iu, 'task'],
  [/^SPIKE[-_]?\d/iu, 'spike'],
]

function typeOf(context: ParseContext, candidate: Candidate, all: readonly Mentioned[]): ItemType {
  if (candidate.type && !(candidate.type === 'other' && candidate.isGroupWord)) return candidate.type
  const byId = ID_TYPES.find(([pattern]) => pattern.test(candidate.id ?? ''))
  if (byId) return byId[1]
  const { origin } = candidate
  for (
    let at = origin.kind === 'section' ? origin.section.parent : origin.section;
    at && at.level > 1;
    at = at.parent
  ) {
    const type = context.lexicon.itemTypes.best(at.heading.text)
    if (all.some(({ winner }) => winner.origin.kind === 'section' && winner.origin.section === at)) break
    if (type && type.share >= 0.3 && type.meaning !== 'other') return type.meaning
  }
  return 'task'
}
