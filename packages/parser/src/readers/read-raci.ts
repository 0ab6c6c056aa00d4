const RACI = /^[RACIS](?:\s*[/,+&]?\s*[RACIS])*$/u

/**
 * The letters of a cell of a responsibility matrix; `undefined` where it is none, empty for a blank one.
 *
 * @example
 * readRaci('A/R') //=> ['A', 'R']
 */
export function readRaci(text: string): string[] | undefined {
  const bare = text.trim()
  if (bare === '' || bare === '-' || bare === '–' || bare === '—') return []
  return RACI.test(bare) ? (bare.match(/[RACIS]/gu) ?? []) : undefined
}
