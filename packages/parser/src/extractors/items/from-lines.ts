import type { Line, Paragraph } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, ENOUGH, evidenceOf, isNamedUnit } from './candidate.js'
import { standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

/**
 * Units that open a paragraph with a bold lead.
 *
 * ```text
 * > | **Task 1.2:** Export as CSV (3 h)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function fromLines(context: ParseContext): Candidate[] {
  return context.outline.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph' && !block.isQuoted && block.entry === null)
    .flatMap((paragraph) => paragraph.lines.flatMap((line) => lineCandidate(context, paragraph, line) ?? []))
}

function lineCandidate(context: ParseContext, paragraph: Paragraph, line: Line): Candidate | undefined {
  if (line.strong.length === 0) return undefined
  const standing = standingOf(context, paragraph.section)
  if (standing.place === 'template') return undefined
  const unit = readUnitLine(line, context.lexicon)
  if (unit.idForm === null || unit.isGroupWord || isField(context, paragraph, line)) return undefined
  const candidate: Candidate = {
    how: 'text',
    origin: { kind: 'line', line, section: paragraph.section },
    source: line.source,
    isMentionOnly: false,
    labels: [],
    used: [],
    ...unit,
    priority: unit.priority ?? standing.priority,
    status: unit.status ?? standing.status,
  }
  if (standing.place === 'foreign' && !isNamedUnit(candidate)) return undefined
  return evidenceOf(candidate) >= ENOUGH && startsBold(line) ? candidate : undefined
}

/** `**Sprint:** Epic 11` tells of the sprint. */
function isField({ lexicon }: ParseContext, { fields }: Paragraph, line: Line): boolean {
  return fields.some((field) => field.line === line && lexicon.fields.whole(field.key) !== undefined)
}

const startsBold = (line: Line) => (line.strong[0]?.start ?? 9) <= 4
