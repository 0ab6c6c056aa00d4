import { pattern } from '../pattern/pattern.js'

// > | coverage >80%   <10 failing   ≥ 0.90   68+ of 72   20/23   95%+
//              ^^^^   ^^^           ^^^^^^   ^^^         ^^^^^   ^^^^
const THRESHOLD = pattern()`(?:[<>≤≥]=?\s?\d+(?:[.,]\d+)?\s?(?:%|\p{L}{1,2}(?!\p{L}))?|(?<![\p{L}\d])\d+(?:[.,]\d+)?%\+?|(?<![\p{L}\d/])\d+/\d+(?![\d/])|(?<![\p{L}\d])\d+\+(?!\p{L}))`

/**
 * The first figure in a text that something is held against.
 *
 * @example
 * readThreshold('Coverage of at least ≥80% kept') //=> '≥80%'
 */
export function readThreshold(text: string): string | undefined {
  return THRESHOLD.exec(text)?.[0].trim()
}
