import type { Priority } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { PhraseMatch } from '../../lexicon/phrase-book.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Line, Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'
import { ORDINAL } from './line/peel-front.js'
import { readUnitLine } from './unit-line.js'
import { WORK_ROLES } from './work-roles.js'

/**
 * The priority by which a heading sorts: 'High priority', 'P1 - Important', 'Critical bugs (this week)'. A rank in
 * brackets is what the words in front stand for: 'Must have (P0)'.
 */
export function priorityOfHeading(context: ParseContext, { heading }: Section): Priority | undefined {
  const { text, asides } = readAsides(bareText(heading.text).replace(ORDINAL, ''))
  const inWords = priorityInWords(context, text) ?? rankedBy(context, heading)
  if (!inWords) return undefined
  const ranks = asides.flatMap((aside) => RANK.exec(aside.text)?.[0] ?? [])
  return readWholePriority(ranks[0] ?? '', context.lexicon) ?? inWords
}

// > | Critical (P1 — before anything else)
//               ^^
const RANK = /^P[0-4](?=\s|$)/iu

/** 'Priority 2 (days 4-7)': nothing but a word for priority and a number. */
function rankedBy({ lexicon }: ParseContext, heading: Line): Priority | undefined {
  const { type, title, priority } = readUnitLine(heading, lexicon)
  return type === 'other' && readAsides(title).text === '' ? (priority ?? undefined) : undefined
}

// > | High: what cannot wait      High - today      Mid-sprint check
//         ^                            ^
const PARTS = /\s*[–—:：]\s*|\s+-\s*|-\s+/u

function priorityInWords({ lexicon }: ParseContext, text: string): Priority | undefined {
  const whole = readWholePriority(text, lexicon)
  if (whole) return whole
  const [front = '', ...behind] = text.split(PARTS)
  if (front !== text) return readWholePriority(front, lexicon) ?? behindRank(front, behind, lexicon)
  // Of what the priority is may follow: 'Critical bugs', 'Must-have features'.
  const [first, ...others] = lexicon.priorities.find(text)
  if (first?.start !== 0 || others.length > 0) return undefined
  const words = Math.round(first.length / first.share)
  const isRest = ({ start, length }: PhraseMatch<unknown>) => start >= first.length && start + length === words
  const named =
    lexicon.itemTypes.find(text).some(isRest) ||
    lexicon.sections.find(text).some((match) => isRest(match) && WORK_ROLES.has(match.meaning))
  return named ? first.meaning : undefined
}

/** 'Priority 1: Critical' says it twice. */
function behindRank(front: string, [behind, more]: readonly string[], lexicon: Lexicon): Priority | undefined {
  const isNumbered = lexicon.fields.find(front)[0]?.meaning === 'priority'
  return isNumbered && behind && more === undefined ? readWholePriority(behind, lexicon) : undefined
}
