import type { Entry } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { keyed } from './fields-beneath.js'
import { readItemFields } from './item-fields.js'
import type { Standing } from './standing.js'
import { readUnitLine } from './unit-line.js'

/**
 * An entry of a list read as a unit of work: its line, its box, the fields nested beneath it, and what the headings above
 * give to it. Whether it is a unit is for others to say.
 *
 * ```text
 * > | - [x] SHOP-4: Export as CSV (3 SP)
 *       ^^^ ^^^^^^  ^^^^^^^^^^^^^  ^^^^^
 * > |   - Owner: Ada
 *                ^^^
 * ```
 */
export function entryCandidate(context: ParseContext, entry: Entry, standing: Standing): Candidate | undefined {
  const { lexicon } = context
  const unit = readUnitLine(entry.line, lexicon)
  if (unit.title === '' && unit.id === null) return undefined
  const nested = entry.children.filter((child) => child.fields.length > 0).flatMap((child) => child.fields)
  const lines = entry.fields.filter((field) => field.line !== entry.line)
  const fields = readItemFields(keyed(context, [...lines, ...nested]), lexicon)
  const boxed = entry.checked === true ? ('done' as const) : null
  // Beneath 'In progress' a mark for what waits says less than the heading.
  const isUnderWay = standing.status === 'in-progress' && entry.depth === 0
  const mark = isUnderWay && unit.isStatusFromMark && unit.status === 'todo' ? null : unit.status
  return {
    how: 'list',
    origin: { kind: 'entry', entry, section: entry.section },
    source: entry.source,
    isMentionOnly: false,
    labels: fields.labels ?? [],
    used: fields.used,
    ...unit,
    title: unit.title === '' ? (unit.id ?? '') : unit.title,
    points: unit.points ?? fields.points ?? null,
    hours: unit.hours ?? fields.hours ?? null,
    hoursRange: unit.hours === null ? (fields.hoursRange ?? null) : unit.hoursRange,
    priority: unit.priority ?? fields.priority ?? standing.priority,
    status:
      boxed ??
      mark ??
      fields.status ??
      (entry.depth === 0 ? standing.status : null) ??
      (entry.checked === false ? 'todo' : null),
    isStatusFromMark:
      unit.isStatusFromMark ||
      boxed !== null ||
      entry.checked === false ||
      (unit.status === null && fields.status === undefined),
    owner: unit.owner ?? fields.owner ?? null,
    due: unit.due ?? fields.due ?? null,
    dependsOn: fields.dependsOn ?? unit.dependsOn,
  }
}
