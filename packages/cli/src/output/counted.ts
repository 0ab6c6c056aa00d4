/**
 * A number of things in words.
 *
 * @param count how many
 * @param noun in the singular, of those that take an s
 * @example
 * counted(2, 'finding') //=> '2 findings'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
