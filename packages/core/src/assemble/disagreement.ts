import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { Message, MessageValue } from '../messages/message-value.js'
import type { Source } from '../model/place.js'

/** One document's word on a value. */
export interface Statement {
  readonly age: string
  readonly text: string
  /** What a message shows, where it is more than the text. */
  readonly value?: MessageValue
  readonly source: Source
}

/** The value that holds, and another one with its place. */
export interface Disagreement {
  readonly value: MessageValue
  readonly other: MessageValue
  readonly path: string
  readonly line: number
}

/** What to compare, and how. */
export interface Question {
  /** Says that the value which holds is another one elsewhere. */
  say(stated: Disagreement): Message
  /** Where wording may differ without a contradiction in fact. */
  readonly isWording?: boolean
  /** Whether a value may change from one document to a newer one without contradicting it. */
  isProgress?(older: string, newer: string): boolean
}

/** It arises between documents, so it is no check of one document and has no page among the checks. */
const RULE = { id: 'disagreement', severity: 'warning', url: null } as const

/**
 * Keep every disagreement between documents of one sprint: the value that holds, and where another one stands.
 *
 * @param question what the statements are about
 * @param winner the statement that holds
 * @param all all statements
 * @returns one diagnostic where the others differ, at the place of the winner; none where they agree
 * @example
 * const planned = { age: '2026-03-02', text: '5', source: sourceAt(12, 'plan.md') }
 * const final = { age: '2026-03-13', text: '8', source: sourceAt(30, 'final.md') }
 * const say = sayIn({ points: 'Unexpected points, `{value}`: {path} says `{other}` on line {line}' })
 * const question = { say: (stated) => say('points', stated) }
 * disagreement(question, final, [planned, final])[0].reason
 * //=> 'Unexpected points, `8`: plan.md says `5` on line 12'
 */
export function disagreement(question: Question, winner: Statement, all: readonly Statement[]): Diagnostic[] {
  const contradicts = (other: Statement) => {
    if (other === winner || other.text === winner.text) return false
    const [older, newer] = other.age < winner.age ? [other, winner] : [winner, other]
    return other.age === winner.age || !(question.isProgress?.(older.text, newer.text) ?? false)
  }
  const others = all.filter(contradicts)
  const last = others.at(-1)
  if (last === undefined) return []
  const { path, line } = last.source
  const stated = { value: winner.value ?? winner.text, other: last.value ?? last.text, path, line }
  return [
    diagnostic(RULE, {
      ...question.say(stated),
      source: winner.source,
      actual: winner.text,
      expected: [...new Set(others.map(({ text }) => text))],
      related: others.map(({ text, source }) => ({ reason: `Says ${quote(text)}`, source })),
      ...(question.isWording ? { severity: 'info' as const } : {}),
    }),
  ]
}
