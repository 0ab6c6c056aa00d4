// > | Ada Byron - Backend   Ada Byron: backend   Ada Byron — backend
//     ^^^^^^^^^             ^^^^^^^^^            ^^^^^^^^^
const LEAD = /^(.{1,80}?)\s*(?:[:：]\s+|[:：]$|：|\s[-–—]{1,2}\s|\s\|\s|\s=\s)\s*(.*)$/u

/** What stands in front of a colon or dash, and what behind. */
export interface Lead {
  readonly head: string
  readonly tail: string
}

/**
 * Parts a line at its first colon or dash.
 *
 * @returns `undefined` where it has none
 * @example
 * readLead('Ada - Backend') //=> { head: 'Ada', tail: 'Backend' }
 */
export function readLead(text: string): Lead | undefined {
  const match = LEAD.exec(text)
  return match?.[1] ? { head: match[1], tail: match[2] ?? '' } : undefined
}
