import type { Line, Paragraph } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, ENOUGH, evidenceOf, isNamedUnit, isStorySentence } from './candidate.js'
import { standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

/**
 * Units that open a paragraph with a bold lead.
 *
 * ```text
 * > | **Task 1.2:** Export as CSV (3 h)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param isWithinUnit whether a line stands beneath a unit that has a heading: there, a story tells of that one
 */
export function fromLines(context: ParseContext, isWithinUnit: (line: number) => boolean): Candidate[] {
  return context.outline.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph' && !block.isQuoted && block.entry === null)
    .flatMap((paragraph) =>
      paragraph.lines.flatMap((line) => lineCandidate(context, paragraph, line, isWithinUnit(line.source.line)) ?? []),
    )
}

function lineCandidate(
  context: ParseContext,
  paragraph: Paragraph,
  line: Line,
  isWithin: boolean,
): Candidate | undefined {
  if (line.strong.length === 0) return undefined
  const standing = standingOf(context, paragraph.section)
  if (standing.place === 'template') return undefined
  const unit = readUnitLine(line, context.lexicon)
  const isStory = !isWithin && isWholeBold(line) && isStorySentence(context.lexicon, unit.title)
  if (unit.isGroupWord || (unit.idForm === null && !isStory) || isField(context, paragraph, line)) return undefined
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
  return isStory || (evidenceOf(candidate) >= ENOUGH && startsBold(line)) ? candidate : undefined
}

/** `**Sprint:** Epic 11` and `**Epic(s):** Epic 11` tell of the sprint. */
function isField({ lexicon }: ParseContext, { fields }: Paragraph, line: Line): boolean {
  return fields.some((field) => field.line === line && lexicon.fields.whole(readAsides(field.key).text) !== undefined)
}

/** '**As a buyer I want to pay by card**' above its criteria. */
const isWholeBold = ({ strong: [bold], text }: Line) =>
  bold !== undefined && bold.start === 0 && bold.end >= text.length - 1

const startsBold = (line: Line) => (line.strong[0]?.start ?? 9) <= 4
