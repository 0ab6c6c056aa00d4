/** A number of things at the beginning of a text, and of how many. */
export interface LeadingCount {
  readonly value: number
  readonly whole: number | null
}

// > | 26 of them     13/21 (62%)     ~40     1,204
//     ^^             ^^^^^           ^^      ^^^^^
const COUNT = /^[~≈<>≥≤✅❌\s]*(\d{1,3}(?:,\d{3})+|\d+)(?![\d.%])(?![-–—]\d+\s?%)\+?(?:\s?\/\s?(\d+))?(?!\s?%|[a-zµ])/u

/**
 * The count that a text starts with: no share, no amount such as `50ms`, and of `20-30%` nothing.
 *
 * @example
 * readLeadingCount('13/21 (62%)') //=> { value: 13, whole: 21 }
 */
export function readLeadingCount(text: string): LeadingCount | undefined {
  const match = COUNT.exec(text)
  if (!match?.[1]) return undefined
  return { value: Number(match[1].replace(/,/g, '')), whole: match[2] ? Number(match[2]) : null }
}
