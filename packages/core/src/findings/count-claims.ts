import type { Finding } from '../diagnostics/finding.js'
import { formatRange } from '../diagnostics/format-range.js'
import { sayIn } from '../messages/say.js'
import type { Claim } from '../model/claim.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { baseName } from '../select/base-name.js'

/** What is said of numbers of things. */
export const countMessages = {
  listed: 'Unexpected count `{stated}` of `{noun}`, expected `{listed}` as its list has',
  outputs: 'Unexpected count `{stated}` of `{noun}`, expected `{sum}`, the sum of {parts, and} in its outputs',
  leftOut: 'Unexpected output `{name}`, expected it in the summary of {outputs} outputs, as `{sibling}` is',
} as const

const say = sayIn(countMessages)

/**
 * Numbers of things that an item or a group works on, which are not those that it lists.
 *
 * @param claims what a document states
 * @returns a finding for each number
 */
export function* countedOtherwise(claims: readonly Claim[]): Iterable<Finding> {
  for (const claim of claims) {
    if (claim.kind === 'worklist' && claim.count !== claim.listed) {
      yield {
        ...say('listed', { stated: claim.count, noun: claim.noun, listed: claim.listed }),
        source: claim.source,
        actual: String(claim.count),
        expected: [String(claim.listed)],
        severity: 'info',
      }
    }
    if (claim.kind !== 'aim') continue
    const sum = claim.parts.reduce((all, part) => all + part, 0)
    if (sum >= claim.range.min && sum <= claim.range.max) continue
    yield {
      ...say('outputs', { stated: claim.range, noun: claim.noun, sum, parts: claim.parts }),
      source: claim.source,
      actual: formatRange(claim.range),
      expected: [String(sum)],
    }
  }
}

/** The files of a name like this one may be told from it by a number: p1-notes.md, p2-notes.md. */
function isSibling(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/\d+/g, '#')
  return a !== b && bare(a) === bare(b) && bare(a).includes('#')
}

const FILE_NAME = /^[\p{L}\p{N}_-]+\.[a-z][a-z0-9]{0,4}(?=\s|$)/u

/**
 * A file that an item delivers and that the numbered summary of all outputs leaves out, though it has its sibling.
 *
 * @param document a document as it was read
 * @returns a finding for each such file
 */
export function* leftOutOfSummary({ sprint }: SprintDocument): Iterable<Finding> {
  const named = sprint.deliverables.flatMap((one) => {
    const name = FILE_NAME.exec(baseName(one.name))?.[0]
    return name === undefined ? [] : [{ ...one, name }]
  })
  const listed = new Set(named.flatMap(({ id, name }) => (id === null ? [] : [name])))
  const outputs = sprint.deliverables.filter(({ id }) => id !== null).length
  if (listed.size < FEWEST) return
  for (const { id, name, source } of named) {
    const sibling = id === null && !listed.has(name) ? [...listed].find((other) => isSibling(name, other)) : undefined
    if (sibling === undefined) continue
    yield {
      ...say('leftOut', { name, outputs, sibling }),
      source,
      actual: name,
      severity: 'info',
    }
  }
}

/** Fewer numbered outputs are no summary. */
const FEWEST = 8
