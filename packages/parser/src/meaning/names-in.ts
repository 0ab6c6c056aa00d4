import { normalise } from '../lexicon/normalise.js'
import { hasLetter } from '../pattern/has-letter.js'

/**
 * The names that stand in a text as whole words, in the order of the names. A single letter or number is too little to
 * be told from other words.
 *
 * @example
 * namesIn('holds up Omega/Pi', [{ name: 'Omega' }, { name: 'Beta' }]) //=> [{ name: 'Omega' }]
 */
export function namesIn<T extends { readonly name: string }>(text: string, names: readonly T[]): T[] {
  const words = ` ${normalise(text)} `
  return names.filter(({ name }) => {
    const wanted = normalise(name)
    return wanted.length > 1 && hasLetter(wanted) && words.includes(` ${wanted} `)
  })
}
