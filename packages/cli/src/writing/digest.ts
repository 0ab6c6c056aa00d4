import { createHash } from 'node:crypto'

/**
 * Sum a text up, so that an edit is seen.
 *
 * @param text any text
 * @example
 * digestOf('').length //=> 12
 */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
