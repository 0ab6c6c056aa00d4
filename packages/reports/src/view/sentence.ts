import type { Note } from '@sprint/core'
import type { ReportFigure } from './figure.js'
import { numberText, rangeText } from './range-text.js'

/** A piece of a sentence: words, a figure, or a text of a document. */
export type Piece = string | ReportFigure | Note

/** A sentence in pieces, so that what it takes from the documents keeps its origin. */
export type Sentence = readonly Piece[]

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
 * @example
 * enumerate([note('CHK-1'), note('CHK-2')]) //=> [note('CHK-1'), ' and ', note('CHK-2')]
 */
export function enumerate(names: readonly Note[]): Sentence {
  const all = [...new Map(names.toReversed().map((name) => [name.text, name])).values()].toReversed()
  const shown: readonly Piece[] = all.length > 5 ? [...all.slice(0, 4), `${all.length - 4} others`] : all
  return join(shown.flatMap((name, at) => [at === 0 ? '' : at === shown.length - 1 ? ' and ' : ', ', name]))
}

/**
 * Words in a row.
 *
 * @param words what to name
 * @example
 * joinWords(['dates', 'goal', 'lead']) //=> 'dates, goal and lead'
 */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/**
 * The number of a figure with its unit.
 *
 * @param figure a figure
 * @example
 * figureText({ ...figure, value: 62.5, unit: 'percent' }) //=> '62.5%'
 */
export function figureText(figure: Pick<ReportFigure, 'value' | 'to' | 'unit'>): string {
  const suffix = { percent: '%', hours: ' h' }
  const number = figure.to === null ? numberText(figure.value) : rangeText({ min: figure.value, max: figure.to })
  return `${number}${figure.unit === null ? '' : suffix[figure.unit]}`
}
