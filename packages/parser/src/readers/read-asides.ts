import { matchesOf } from '../pattern/matches-of.js'
/** A bracket in a text. */
export interface Aside {
  readonly text: string
  /** With its brackets. */
  readonly written: string
}

const ASIDE = /\s*[(（]([^()（）]*(?:\([^()]*\)[^()]*)*)[)）]/gu

/**
 * The text without its brackets, and what stands in them.
 *
 * @example
 * readAsides('Deploy (2h) to staging (Ada)').text //=> 'Deploy to staging'
 */
export function readAsides(text: string): { readonly text: string; readonly asides: readonly Aside[] } {
  const asides = matchesOf(text, ASIDE).map((match) => ({ text: (match[1] ?? '').trim(), written: match[0].trim() }))
  return {
    text: text
      .replace(ASIDE, '')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    asides,
  }
}
