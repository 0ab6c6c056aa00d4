import type { AssembledSprint } from '../assemble/assemble.js'
import type { Source } from '../model/place.js'
import type { Observations } from './observations.js'
import { verdictRules } from './rules/index.js'
import type { Verdict } from './verdict.js'

/**
 * Hold what the documents of a sprint claim against what was looked at: files, test results, commits, commands.
 *
 * @param assembled a sprint and its documents
 * @param observations what was looked at
 * @returns a verdict for each claim, by place
 * @example
 * const item = itemFrom({ title: 'Count shops', status: 'done', deliverables: ['shops.csv'] })
 * const [assembled] = assemble([documentFrom({ sprint: { items: [item] } })])
 * const files = new Map([['sprint.md: shops.csv', 'missing']])
 * verify(assembled, { files }).map(({ outcome, reason }) => [outcome, reason])
 * //=> [['contradicted', 'Unexpected absence of `shops.csv`, expected a file']]
 */
export function verify(assembled: AssembledSprint, observations: Observations): Verdict[] {
  const verdicts = verdictRules.flatMap(({ kind, judge }) =>
    Array.from(judge(assembled, observations), (one) => ({ actual: null, expected: null, item: null, ...one, kind })),
  )
  return verdicts.toSorted((a, b) => comparePlaces(a.source, b.source))
}

function comparePlaces(a: Source, b: Source): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column
}
