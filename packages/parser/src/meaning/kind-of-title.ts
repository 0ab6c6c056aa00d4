import type { DocumentKind } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { wordsOf } from '../lexicon/normalise.js'
import type { PhraseMatch } from '../lexicon/phrase-book.js'
import { pattern } from '../pattern/pattern.js'
import { bareText } from './bare-text.js'

/** What a title says the document is, and how much of the title's part says so, 0 to 1. */
export interface TitleKind {
  readonly kind: DocumentKind
  readonly purity: number
}

// > | Sprint 9: Search — Execution Plan (draft)
//             ^        ^                ^
const PARTS = /\s[-–—|]+\s|\s*[:：|()（）[\]]+\s*/u
// 'Sprint 4 Report' is a sprint report.
const NUMBERS = pattern('g')`(?<![\p{L}\d])#?\d+(?:\.\d+)*\p{Lu}?(?![\p{L}\d])`

// 'Retrospective summary' is a retrospective; what it is about never makes one of a plan.
const FIRST: ReadonlySet<DocumentKind> = new Set(['retrospective', 'daily'])

/**
 * The kind of document that a title names: in the part of it that says little else, its last word, for the words before
 * it only say what it is a plan or report of.
 *
 * @returns `undefined` where it names none
 */
export function kindOfTitle(title: string, lexicon: Lexicon): TitleKind | undefined {
  const parts = bareText(title)
    .split(PARTS)
    .flatMap((part) => kindOfPart(part, lexicon) ?? [])
  const first = parts.find(({ kind }) => FIRST.has(kind))
  if (first) return first
  let best: TitleKind | undefined
  for (const part of parts) if (!best || part.purity >= best.purity) best = part
  return best
}

function kindOfPart(written: string, lexicon: Lexicon): TitleKind | undefined {
  const part = written.replace(NUMBERS, ' ')
  const kinds = lexicon.kinds.find(part)
  const last = kinds.find(({ meaning }) => FIRST.has(meaning)) ?? lastOfLongest(kinds)
  if (!last) return undefined
  const words = wordsOf(part)
  const ofKind = kinds.reduce((sum, { length }) => sum + length, 0)
  const ofSprint = kinds.some(({ start, length }) => start === 0 && length > 1) ? 0 : lexicon.sprint.find(part).length
  return {
    kind: last.meaning === 'final' ? kindOfReport(written, words.length, lexicon) : last.meaning,
    purity: Math.min(1, (ofKind + ofSprint) / Math.max(1, words.length)),
  }
}

/** The report of a day is a daily one; that of a week, and 'Report 5', are some of several on the way. */
function kindOfReport(text: string, words: number, lexicon: Lexicon): DocumentKind {
  const spans = new Set(lexicon.groups.find(text).map(({ meaning }) => meaning))
  if (spans.has('day')) return 'daily'
  const isOfSeries = words === 1 && SERIAL.test(text)
  return (spans.has('week') || isOfSeries) && lexicon.sprint.find(text).length === 0 ? 'status' : 'final'
}
const SERIAL = /\s(?:#|no\.?\s|n[º°o]\s?)?\d+\s*$/iu

/** 'Sprint status report' is a status report before it is a report. */
function lastOfLongest(kinds: readonly PhraseMatch<DocumentKind>[]): PhraseMatch<DocumentKind> | undefined {
  const longest = Math.max(...kinds.map(({ length }) => length))
  return kinds.filter(({ length }) => length === longest).at(-1)
}
