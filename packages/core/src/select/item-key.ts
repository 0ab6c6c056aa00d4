/**
 * What tells that two documents speak of the same thing: its id, else the words of its title.
 *
 * @param entry an entry with an id or a title
 * @returns a key, equal for equal ids whatever their case, else for equal words
 * @example
 * keyOf({ id: 'EXP-4', title: 'Export invoices' }) //=> 'id:exp-4'
 * keyOf({ id: null, title: '**Export** invoices!' }) //=> 'title:export invoices'
 */
export function keyOf(entry: { readonly id?: string | null; readonly title: string }): string {
  const id = entry.id?.trim().toLowerCase() ?? ''
  return id === '' ? `title:${wordsOf(entry.title)}` : `id:${id}`
}

/**
 * The words of a text, in small letters, without marks between them; a text without words as it is.
 *
 * @param text any text
 * @returns the words with single spaces between them
 * @example
 * wordsOf('✅ Done – at last') //=> 'done at last'
 */
export function wordsOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
  return words === '' ? text.trim() : words
}
