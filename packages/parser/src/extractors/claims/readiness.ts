import type { Claim } from '@sprint/core'
import { headerFacts } from '../../meaning/header-facts.js'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { sprintIdentity } from '../../meaning/sprint-identity.js'
import { unitLinesOf } from '../../meaning/unit-lines.js'
import { readSharesOf } from '../../readers/read-share-of.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * How ready or how far on the whole is said to be.
 *
 * ```text
 * > | The sprint is **95% ready** for execution.
 *                     ^^^^^^^^^
 * ```
 */
export const readiness: ClaimReader = (context) => {
  const { outline, lexicon, meaningOf } = context
  const progress = headerFacts(context)
    .filter(({ key, zone }) => key === 'progress' && zone !== 'overview')
    .flatMap(({ value, source }) => claim(value, source))
  const ready = linesOf(outline).flatMap(({ line, section, kind }): Claim[] => {
    if (kind === 'fence' || unitLinesOf(context).has(line.source.line) || meaningOf(section).roles.includes('template'))
      return []
    return readSharesOf(line.text, lexicon).map(({ percent, text, start }) => ({
      kind: 'readiness',
      percent,
      text,
      source: partOfLine(outline, line, text, start),
    }))
  })
  return sprintIdentity(context).isSeveral ? ready : [...progress, ...ready]

  function claim(value: string, source: Claim['source']): Claim[] {
    const match = PERCENT.exec(value)
    return match?.[1] ? [{ kind: 'readiness', percent: Number(match[1]), text: value, source }] : []
  }
}

const PERCENT = /^[~≈\s]*(\d{1,3}(?:\.\d+)?)\s?%/u
