import type { Lexicon } from '../../lexicon/lexicon.js'
import { oncePerLexicon } from '../../lexicon/once-per-lexicon.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Line } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { readItemId } from '../../readers/read-item-id.js'
import { readStatusMark } from '../../readers/read-item-status.js'
import { type Found, NOTHING, type UnitLine } from './line/found.js'
import { cutAtDetails, peelBack } from './line/peel-back.js'
import { ORDINAL, peelFront, peelTags } from './line/peel-front.js'
import { peelId } from './line/peel-id.js'
import { peelLead } from './line/peel-lead.js'

export type { UnitLine } from './line/found.js'

/**
 * Reads one line as a unit of work.
 *
 * ```text
 * > | [x] **Story 4: Export as CSV** (5 pts, P1) - IN PROGRESS → Ada
 *     ^^^   ^^^^^^^  ^^^^^^^^^^^^^    ^^^^^  ^^    ^^^^^^^^^^^   ^^^
 *   status  type id  title         points priority  status    owner
 * ```
 */
export function readUnitLine(line: Line, lexicon: Lexicon): UnitLine {
  const known = knownUnits(lexicon)
  const key = keyOf(line)
  const before = known.get(key)
  if (before) return before
  const unit =
    PROSE.test(line.text) && line.strong.length === 0 && line.deleted.length === 0
      ? { ...NOTHING, title: line.text }
      : readDetails(line, lexicon)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, unit)
  return unit
}

// Several readers ask for the same line, a document may repeat it, and its next version most often does.
const knownUnits = oncePerLexicon(() => new Map<string, UnitLine>())
const MOST_KNOWN = 2_000

/** All of a line that is looked at: its words, and which of them are bold or struck out. */
function keyOf({ text, strong, deleted }: Line): string {
  if (strong.length === 0 && deleted.length === 0) return text
  return [text, ...[strong, deleted].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join())].join('\n')
}

// Words with nothing in or around them that a detail could hide in.
const PROSE = pattern()`^\p{L}(?:[\p{L}\s,.;'’"“”!?_/+&*%]|(?<=\p{L})-(?=\p{L}))*$`

function readDetails(line: Line, lexicon: Lexicon): UnitLine {
  const found: Found = { ...NOTHING, hasOrdinal: ORDINAL.test(bareText(line.text)) }
  let text = peelLead(line, peelFront(line.text, found, lexicon), found, lexicon)
  if (found.id === null) text = peelId(boldId(line, text), found, lexicon)
  if (found.id !== null) text = peelTags(text, found, lexicon)
  text = peelBack(text, found, lexicon)
  text = peelBack(cutAtDetails(text, found, lexicon), found, lexicon)
  if (found.id === null) text = peelId(text, found, lexicon)
  if (found.status === null) {
    const mark = readStatusMark(line.text.slice(0, 8)) ?? readStatusMark(TRAILING_MARK.exec(line.text)?.[0] ?? '')
    if (mark) {
      found.status = mark
      found.isStatusFromMark = true
    }
  }
  if (
    line.deleted.length > 0 &&
    found.status === null &&
    line.deleted.some((span) => span.end - span.start > line.text.length / 2)
  )
    found.status = 'done'
  found.title = cleanTitle(text)
  if (found.id === null && (found.points !== null || found.priority !== null)) takeEmbeddedId(found)
  found.isTimeWord ||= startsWithSprint(line.text, lexicon)
  return found
}

/** Parts an id in bold from the words behind it: `**T3** Import`. */
function boldId({ strong: [first], text }: Line, rest: string): string {
  const bold = first ? text.slice(first.start, first.end) : ''
  if (bold === '' || !rest.startsWith(`${bold} `) || readItemId(bold)?.rest !== '') return rest
  return `${bold}: ${rest.slice(bold.length + 1)}`
}

// > | Begin US-PE-02 (Prompt store)
//           ^^^^^^^^  ^^^^^^^^^^^^
const EMBEDDED = pattern()`^(\P{N}{1,24}\s)(\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+)*-\d+[a-z]?)(?![\p{L}\p{N}-])\s*(?:\(([^)]+)\))?`

// > | Primary: SHOP-7 - Pay by card
//     ^^^^^^^^        ^^
const LABELLED = /[:：]\s$/u
const PARTED = /^\s*(?:[:：]|[-–—]\s)/u

/** Where points or a priority show a unit, an id within its words is its id; what explains the id is its title. */
function takeEmbeddedId(found: Found): void {
  const match = EMBEDDED.exec(found.title)
  if (!match?.[2]) return
  found.id = match[2]
  found.idForm = 'ticket'
  const behind = LABELLED.test(match[1] ?? '') ? found.title.slice(match[0].length) : ''
  if (match[3]) found.title = match[3]
  else if (PARTED.test(behind)) found.title = cleanTitle(behind)
}

function startsWithSprint(text: string, lexicon: Lexicon): boolean {
  const [first = ''] = bareText(text).split(/\s/u)
  return lexicon.sprint.whole(first) === true && /\d/u.test(text)
}

// > | Backups 🔄 partly
//             ^^^^^^^^^
const TRAILING_MARK = pattern()`\p{Extended_Pictographic}\uFE0F?\s*[\p{L}\s]{0,20}$`

function cleanTitle(text: string): string {
  return bareText(text)
    .replace(/^[\s:：.\-–—|]+/u, '')
    .replace(/[\s:：\-–—|,;]+$/u, '')
    .replace(/^["“„«](.*)["”“»]$/u, '$1')
    .trim()
}
