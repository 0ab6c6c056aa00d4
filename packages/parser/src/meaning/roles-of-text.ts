import type { Lexicon } from '../lexicon/lexicon.js'
import { wordsOf } from '../lexicon/normalise.js'
import type { PhraseMatch } from '../lexicon/phrase-book.js'
import { lexiconPattern } from '../lexicon/word-pattern.js'
import type { SectionRole } from '../lexicon/words.js'
import { endsInQuestionMark } from '../readers/ends-in-question-mark.js'

/** What a heading or a label is about, and how much of it says so. */
export interface RolesOfText {
  /** The surest first. */
  readonly roles: readonly SectionRole[]
  /** The share of the words that may tell a topic, 0 to 1. */
  readonly share: number
  readonly isFirst: boolean
}

/**
 * What a heading or a label is about, by the phrases in it. Words that tell no topic do not count: those of the sprint,
 * those with which a question asks, and since or until when.
 *
 * ```text
 * > | What difficulties have we had since the last meeting?
 *          ^^^^^^^^^^^^
 * ```
 */
export function rolesOfText(text: string, lexicon: Lexicon): RolesOfText {
  const [occasion] = lexicon.occasions.find(text)
  const all = lexicon.sections.find(text)
  const matches = occasion ? all.filter(({ start }) => !isWithin(occasion, start)) : all
  const sorted = [...matches].sort((a, b) => b.length - a.length)
  const roles = [...new Set(sorted.map((match) => match.meaning))]
  const said = matches.reduce((sum, match) => sum + match.length, 0)
  const when = occasion ? 1 : 0
  const share = (said + when) / (topicWords(text, matches, lexicon, occasion) + when)
  const isFirst = matches[0]?.start === 0 || occasion?.start === 0
  const isWork = roles.every((role) => OF_WORK.has(role))
  return { roles: occasion && isWork ? [occasion.meaning, ...roles] : roles, share, isFirst }
}

type Occasion = PhraseMatch<'done' | 'next'>

function isWithin({ start, length }: Occasion, at: number): boolean {
  return at >= start && at < start + length
}

// 'Tasks until the next meeting' come next; 'Risks until the next meeting' are risks.
const OF_WORK: ReadonlySet<SectionRole> = new Set([
  'items',
  'goal',
  'status',
  'overview',
  'schedule',
  'meetings',
  'daily',
])

/** How many words may tell the topic: in 'Sprint 9 outputs' the sprint and its number do not. */
function topicWords(
  text: string,
  matches: readonly PhraseMatch<SectionRole>[],
  lexicon: Lexicon,
  occasion: Occasion | undefined,
): number {
  const words = wordsOf(text)
  const isTopic = (index: number) => matches.some(({ start, length }) => index >= start && index < start + length)
  const named = lexicon.sprint.find(text).filter(({ start }) => !isTopic(start))
  const numbers = named.filter(({ start, length }) => Number.isInteger(Number(words[start + length] ?? ''))).length
  const idle = idleWords(text, words, lexicon)
  // The word behind says which occasion it is: 'since the last meeting'.
  const isWhen = (at: number) => (occasion ? isWithin(occasion, at) || isWithin(occasion, at - 1) : false)
  const untold = words.filter((word, at) => !isTopic(at) && (idle.has(word) || isWhen(at))).length
  return Math.max(words.length - named.length - numbers - untold, 1)
}

const NONE: ReadonlySet<string> = new Set()

/** In a question, the words that it asks with. */
function idleWords(text: string, [first = '']: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const { openings, asking } = askingWords(lexicon)
  return openings.has(first) || endsInQuestionMark(text) ? asking : NONE
}

const askingWords = lexiconPattern((languages) => ({
  openings: new Set(languages.flatMap(({ questions = [] }) => questions.flatMap((word) => wordsOf(word)))),
  asking: new Set(
    languages.flatMap(({ questions = [], asking = [] }) => [...questions, ...asking].flatMap((word) => wordsOf(word))),
  ),
}))
