import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Claim } from '../model/claim.js'

/** What is said of a status of all that some do not have. */
export const allButSomeMessages = {
  notAll: {
    one: 'Unexpected `{text}`, expected not all: {count} of the {noun} has yet to begin',
    other: 'Unexpected `{text}`, expected not all: {count} of the {noun} have yet to begin',
  },
} as const

const say = sayIn(allButSomeMessages)

/**
 * A status that is said of all groups of a kind, while some of them, by their own status, have not begun.
 *
 * @param claims what a document states
 * @returns a finding for each such line
 */
export function allButSome(claims: readonly Claim[]): Finding[] {
  return claims.flatMap((claim): Finding[] => {
    if (claim.kind !== 'all') return []
    const { text, noun, others, source } = claim
    return [
      {
        ...say('notAll', { text, noun, count: others.length }),
        source,
        actual: text,
        related: others.map((other) => ({ reason: `${other.of}: ${other.text}`, source: other.source })),
      },
    ]
  })
}
