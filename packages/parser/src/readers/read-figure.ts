// > | 1,200     1 200     12.345.678
//     ^^^^^     ^^^^^     ^^^^^^^^^^
const GROUPED = /^[1-9]\d{0,2}(?:(?:[,’' \u00A0\u202F]\d{3})+|(?:\.\d{3}){2,})$/u
// > | 16     2.5     0,75
//     ^^     ^^^     ^^^^
const PLAIN = /^(?:0[.,]\d+|\d+(?:[.,]\d{1,2})?)$/u
const CURRENCY = /^[$€£¥]\s?|\s?[$€£¥]$/u

/**
 * A cell that is a number and nothing else, thousands grouped or not. Where a point may group thousands or begin
 * decimals, as in `1.250`, it is neither.
 *
 * @param text the cell without marks
 * @example
 * readFigure('$1,200') //=> 1200
 */
export function readFigure(text: string): number | undefined {
  const digits = text.trim().replace(CURRENCY, '')
  if (GROUPED.test(digits)) return Number(digits.replace(/\D/gu, ''))
  return PLAIN.test(digits) ? Number(digits.replace(',', '.')) : undefined
}
