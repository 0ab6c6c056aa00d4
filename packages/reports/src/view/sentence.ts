import type { Note } from '@sprint/core'
import type { Formats } from '../messages/formats.js'
import type { Messages } from '../messages/messages.js'
import type { ReportFigure } from './figure.js'
import { numberText, rangeText } from './range-text.js'

/** A piece of a sentence: words, a figure, or a text of a document. */
export type Piece = string | ReportFigure | Note

/** A sentence in pieces, so that what it takes from the documents keeps its origin. */
export type Sentence = readonly Piece[]

/** A part of a sentence that is left out. */
export const NOTHING: Sentence = []

/**
 * Write a sentence whose figures keep their origin.
 *
 * @example
 * say`${figure} of 7 items are done.` //=> [figure, ' of 7 items are done.']
 */
export function say(words: TemplateStringsArray, ...pieces: readonly (Piece | Sentence | number)[]): Sentence {
  return join(words.flatMap((word, at) => [word, ...piecesOf(pieces[at] ?? '')]))
}

/**
 * One sentence from several.
 *
 * @param sentences what to put together
 * @param between what to put between them
 * @example
 * joinSentences([['one'], ['two']], ', ') //=> ['one, two']
 */
export function joinSentences(sentences: readonly Sentence[], between: string): Sentence {
  return join(sentences.flatMap((sentence, at) => (at === 0 ? sentence : [between, ...sentence])))
}

function piecesOf(piece: Piece | Sentence | number): Sentence {
  if (isSentence(piece)) return piece
  return [typeof piece === 'number' ? numberText(piece) : piece]
}

function isSentence(piece: Piece | Sentence | number): piece is Sentence {
  return Array.isArray(piece)
}

/** Neighbouring words become one piece. */
function join(pieces: Sentence): Sentence {
  const sentence: Piece[] = []
  for (const piece of pieces) {
    const last = sentence.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') sentence.splice(-1, 1, `${last}${piece}`)
    else if (piece !== '') sentence.push(piece)
  }
  return sentence
}

/**
 * Names in a row, each once, no more than five of them.
 *
 * @param names what to name
 * @param messages of the language
 * @example
 * enumerate([note('CHK-1'), note('CHK-2')], messages) //=> [note('CHK-1'), ' and ', note('CHK-2')]
 */
export function enumerate(names: readonly Note[], { formats, phrases }: Messages): Sentence {
  const all = [...new Map(names.toReversed().map((name) => [name.text, name])).values()].toReversed()
  const shown = all.length > 5 ? [...all.slice(0, 4), phrases.others(all.length - 4)] : all
  const texts = shown.map((name) => (typeof name === 'string' ? name : name.text))
  let at = 0
  return join(formats.list(texts).map(({ type, value }) => (type === 'element' ? (shown[at++] ?? value) : value)))
}

/**
 * Parts of a sentence in a row.
 *
 * @param parts what to name, each with what belongs to it
 * @param messages of the language
 * @example
 * listParts([['3 open items'], ['1 open issue']], messages) //=> ['3 open items and 1 open issue']
 */
export function listParts(parts: readonly Sentence[], { formats }: Messages): Sentence {
  const texts = parts.map((part) => part.filter((piece) => typeof piece === 'string').join(''))
  let at = 0
  return join(formats.list(texts).flatMap(({ type, value }) => (type === 'element' ? (parts[at++] ?? []) : [value])))
}

/**
 * Words in a row.
 *
 * @param words what to name
 * @param messages of the language
 * @example
 * joinWords(['dates', 'goal', 'lead'], messages) //=> 'dates, goal and lead'
 */
export function joinWords(words: readonly string[], { formats }: Messages): string {
  return formats
    .list(words)
    .map(({ value }) => value)
    .join('')
}

/**
 * The number of a figure with its unit.
 *
 * @param figure a figure
 * @param formats of the language
 * @example
 * figureText({ ...figure, value: 62.5, unit: 'percent' }, formats) //=> '62.5%'
 */
export function figureText({ value, to, unit }: Pick<ReportFigure, 'value' | 'to' | 'unit'>, formats: Formats): string {
  if (unit === 'percent') return formats.percent(value)
  return `${rangeText({ min: value, max: to ?? value }, formats)}${unit === 'hours' ? ' h' : ''}`
}
