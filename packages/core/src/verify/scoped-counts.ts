import type { MeasuredCounts, MeasuredTest, MeasuredTests } from '../baseline/measured-tests.js'
import { wordsOf } from '../select/item-key.js'
import { scopeKey } from '../select/test-scope.js'

/**
 * The counts of one part of a run: of the tests whose suite, file or runner is called like it.
 *
 * @param run what the tests came to
 * @param scope the part as a document calls it; `null`: the whole
 * @returns `null` where the results know no such part
 * @example
 * const run = measuredFrom({ cases: [{ id: 'a', suite: 'fare rules > adults' }, { id: 'b', suite: 'offline' }] })
 * scopedCounts(run, 'Fare rules')?.total //=> 1
 * scopedCounts(run, 'Portal') //=> null
 */
export function scopedCounts(run: MeasuredTests, scope: string | null): MeasuredCounts | null {
  const key = scopeKey(scope)
  if (key === null || scope === null) return run.counts
  const wanted = wordsOf(scope)
  const own = run.cases.filter((one) => namesOf(one).some((name) => isCalled(wordsOf(name), wanted)))
  if (own.length > 0) return countTests(own)
  return run.tool !== null && wordsOf(run.tool) === wanted ? run.counts : null
}

function namesOf({ suite, file }: MeasuredTest): string[] {
  return [...(suite ?? '').split(' > '), ...(file === null ? [] : [file.replace(/^.*\//, '').replace(/\..*$/, '')])]
}

/** `fare_rules` and `Fare rules tests` are called `fare rules`. */
function isCalled(name: string, wanted: string): boolean {
  const bare = (words: string) => words.replace(/ (?:tests?|suite)$/, '')
  return name !== '' && bare(name) === bare(wanted)
}

function countTests(tests: readonly MeasuredTest[]): MeasuredCounts {
  const of = (status: MeasuredTest['status']) => tests.filter((one) => one.status === status).length
  return {
    passed: of('passed'),
    failed: of('failed'),
    errors: of('error'),
    skipped: of('skipped'),
    total: tests.length,
  }
}
