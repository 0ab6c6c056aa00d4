import { matchesOf } from '../pattern/matches-of.js'

// > | <a id="scope"></a>     ## Scope {#scope}
//            ^^^^^                     ^^^^^
const ANCHOR = /(?:\b(?:id|name)=["']([^"']+)["']|\{#([^}\s]+)\})/gu

/**
 * The anchors that a line sets by hand.
 *
 * @example
 * readAnchors('## Scope {#what-we-do}') //=> ['what-we-do']
 */
export function readAnchors(text: string): string[] {
  if (!text.includes('=') && !text.includes('{#')) return []
  return matchesOf(text, ANCHOR).map((match) => match[1] ?? match[2] ?? '')
}
