const NUMBER = /^[~≈<>≥≤]?\s*(\d+(?:[.,]\d+)?|[½¼¾]|\d+\s?[½¼¾])\+?$/u
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/**
 * A number as written: decimal point or comma, a half as `½`; `~`, `<`, `≥` in front and `+` behind are passed over.
 *
 * @example
 * readNumber('2,5') //=> 2.5
 */
export function readNumber(text: string): number | undefined {
  const match = NUMBER.exec(text.trim())
  const digits = match?.[1]
  if (!digits) return undefined
  const fraction = FRACTIONS[digits.slice(-1)]
  if (fraction !== undefined) return (Number(digits.slice(0, -1).trim()) || 0) + fraction
  return Number(digits.replace(',', '.'))
}
