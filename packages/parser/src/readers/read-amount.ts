import { pattern } from '../pattern/pattern.js'

const AMOUNT = pattern()`(?<![\p{L}\d])([$€£¥])?\s?(\d{1,3}(?:[,.’' ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)\s?([kKmM](?![\p{L}]))?(?:\s?[-–—]\s?(\d+(?:[.,]\d+)?))?\s?([$€£¥%]|\p{L}+)?`
const THOUSANDS = /[,.’' ](?=\d{3}(?:\D|$))/gu
const SCALE: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 }

/** A number with the unit behind or the currency in front of it; of a range the middle. */
export interface Amount {
  readonly amount: number
  readonly unit: string | null
}

/**
 * The first amount in a text.
 *
 * @example
 * readAmount('10,000 tokens a day') //=> { amount: 10000, unit: 'tokens' }
 */
export function readAmount(text: string): Amount | undefined {
  const match = AMOUNT.exec(text)
  const [, currency, digits, scale, high, unit] = match ?? []
  if (digits === undefined) return undefined
  const low = Number(digits.replace(THOUSANDS, '').replace(',', '.')) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1)
  const amount = high === undefined ? low : (low + Number(high.replace(',', '.'))) / 2
  return Number.isFinite(amount) ? { amount, unit: currency ?? unit ?? null } : undefined
}
