import type { Line } from '../outline/outline.js'

/** What a line starts with in bold or before a colon or dash, and what it says of it. */
export interface LeadIn {
  readonly lead: string
  readonly rest: string
}

// > | Scope: may grow      Scope – may grow
//     ^^^^^^^              ^^^^^^^
const PLAIN = /^([^:：–—(（]{2,80}?)\s*(?:[:：]\s+|\s[–—-]\s)(.+)$/u
const GAP = /^\s*(?:[:：]|[–—-])?\s*/u

/**
 * A line's lead-in, where it has one: its bold beginning, else what stands before a colon or dash.
 *
 * @param line the line
 * @param text its text without marks in front
 */
export function readLeadIn({ strong, text: written }: Line, text: string): LeadIn | undefined {
  const [bold] = strong
  if (bold) {
    const lead = written.slice(bold.start, bold.end).trim()
    if (text.startsWith(lead) && lead !== text) {
      const inner = lead.replace(/[:：]$/u, '').trim()
      return { lead: inner, rest: text.slice(lead.length).replace(GAP, '') }
    }
  }
  const match = PLAIN.exec(text)
  return match?.[1] && match[2] ? { lead: match[1].trim(), rest: match[2].trim() } : undefined
}
