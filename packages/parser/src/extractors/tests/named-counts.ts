import type { TestWord } from '../../lexicon/words.js'
import { readLeadingCount } from '../../readers/read-leading-count.js'
import type { StatedTests, TestCounts } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'

export type CountName = Exclude<TestWord, 'tests' | 'coverage'>

/** Which count a row, a field or the like names, and the number. */
export interface NamedValue {
  readonly state: CountName
  readonly value: string
}

export const NO_COUNTS: StatedTests = {
  passed: null,
  failed: null,
  errors: null,
  skipped: null,
  total: null,
  role: null,
  side: null,
  isBound: false,
  isRange: false,
  isAll: false,
  scope: null,
  isTotalOnly: false,
}

const LEAST_SHARE = 0.6

/** Which count a name is one of: 'Passing', 'Total tests'; nothing else may be said in it. */
export function stateNamed({ lexicon }: ParseContext, name: string): CountName | undefined {
  const words = lexicon.tests.find(name)
  const share = words.reduce((sum, word) => sum + word.share, 0)
  const said = words.find(({ meaning }) => meaning !== 'tests' && meaning !== 'coverage')?.meaning
  const state = said ?? (words.some(({ meaning }) => meaning === 'tests') ? 'total' : undefined)
  return state && state !== 'tests' && state !== 'coverage' && share > LEAST_SHARE ? state : undefined
}

/**
 * The counts that values with names like 'Passed', 'Failed' and 'Total' state together.
 *
 * @returns `undefined` where fewer than two are named, or they cannot be of one run
 */
export function namedCounts(values: readonly NamedValue[]): Partial<TestCounts> | undefined {
  const counts: Partial<Record<CountName, number>> = {}
  for (const { state, value } of values) {
    const count = readLeadingCount(value)
    if (!count) continue
    counts[state] ??= count.value
    if (count.whole !== null) counts.total ??= count.whole
  }
  const { passed, failed, total } = counts
  if (passed === undefined && failed === undefined) return undefined
  return passed !== undefined && total !== undefined && passed > total ? undefined : counts
}
