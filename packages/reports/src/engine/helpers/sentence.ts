import { inline } from '../../text/inline.js'
import { link } from '../../text/link.js'
import type { Piece, Sentence } from '../../view/sentence.js'
import { doubtOf, figureMarkdown, lineKey } from './figure.js'
import type { HelperOptions } from './helper-options.js'

/**
 * Write a sentence: its words escaped, its figures linked.
 *
 * @param sentence a sentence in pieces
 * @example
 * sentenceMarkdown(['Nothing is blocked.'], options) //=> 'Nothing is blocked.'
 */
export function sentenceMarkdown(sentence: Sentence, options: HelperOptions): string {
  return sentence
    .map((piece) => pieceMarkdown(piece, options))
    .join('')
    .trim()
}

function pieceMarkdown(piece: Piece, options: HelperOptions): string {
  if (typeof piece === 'string') return words(piece)
  if (!('text' in piece)) return figureMarkdown(piece, options)
  const text = link(piece.text, piece.source, options.data.links)
  // A finding on its line may be about something else that stands there; what evidence contradicts is just this.
  return options.data.contradicted.has(lineKey(piece.source)) ? `${text}${doubtOf(piece.source, options)}` : text
}

/** The spaces at both ends stand between the words and the figures beside them. */
function words(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${inline(text)}${/\S\s+$/.test(text) ? ' ' : ''}`
}
