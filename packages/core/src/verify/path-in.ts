/** `totals.csv`, `docs/totals.csv`: no blanks, an ending that starts with a letter, no address of a site. */
const PATH = /^(?!\w+:\/\/)[^\s`'"<>|*?]*[^\s`'"<>|*?/.]\.[A-Za-z][A-Za-z0-9]{0,9}$/
const BEHIND = /\s+(?:[-–—:(→]|\().*$/s

/**
 * The path that a text is, or that it starts with: `totals.csv`, `totals.csv - one line for each shop`.
 *
 * @param text the name of a deliverable
 * @returns `null` where it is none
 * @example
 * pathIn('`docs/totals.csv` (12 lines)') //=> 'docs/totals.csv'
 * pathIn('A talk with the port authority') //=> null
 */
export function pathIn(text: string): string | null {
  const first = text.trim().replace(BEHIND, '').replaceAll('`', '')
  return PATH.test(first) ? first : null
}
