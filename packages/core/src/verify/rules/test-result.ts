import type { AssembledSprint } from '../../assemble/assemble.js'
import type { MeasuredCounts, MeasuredTests } from '../../baseline/measured-tests.js'
import { quote } from '../../diagnostics/quote.js'
import type { TestRun } from '../../model/test-run.js'
import { scopeKey } from '../../select/test-scope.js'
import type { TestFacts } from '../observations.js'
import { scopedCounts } from '../scoped-counts.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

/**
 * A measured count that a document states agrees with the results of that day; the newest statement of each part of
 * the suite is held against the newest results where there are none of its day. A run that was interrupted, or results
 * that were cut, contradict the newest statement: nobody has seen what it says.
 */
export const testResult: VerdictRule = {
  kind: 'test-result',
  *judge(assembled, { tests }) {
    if (tests === undefined) return
    const stated = statedRuns(assembled)
    for (const run of stated) {
      const isNewest = stated.findLast((other) => scopeKey(other.scope) === scopeKey(run.scope)) === run
      const judged = judgeRun(run, tests, isNewest)
      if (judged !== null) yield { claim: `${scopeOf(run)} ${describe(run)}`, source: run.source, ...judged }
    }
  },
}

/** Oldest first; what was measured itself is no statement. */
function statedRuns({ sprint, documents }: AssembledSprint): TestRun[] {
  const paths = new Set(documents.map(({ path }) => path))
  return sprint.tests
    .filter(({ role, source }) => role === 'actual' && paths.has(source.path))
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0))
}

type Part = Omit<Judgement, 'claim' | 'source'>

function judgeRun(run: TestRun, { days, whole, refused }: TestFacts, isNewest: boolean): Part | null {
  const sameDay = run.at === null ? undefined : days.find(({ at }) => at?.slice(0, 10) === run.at)
  const ofDay = sameDay && scopedCounts(sameDay, run.scope)
  if (sameDay && ofDay) return compare(run, sameDay, ofDay)
  if (!isNewest) return null
  const broken = refused[0]
  if (broken !== undefined && whole === null) {
    const evidence = `${broken.file}:${broken.line}`
    return { outcome: 'contradicted', evidence, reason: `${broken.reason}: ${evidence} proves no count` }
  }
  if (whole === null) return null
  const counts = scopedCounts(whole, run.scope)
  const evidence = placeOf(whole)
  if (counts === null) {
    const reason = `The results know no part called ${quote(run.scope ?? '')}`
    return { outcome: 'no evidence', evidence, reason }
  }
  const judged = compare(run, whole, counts)
  const [claimed, measured] = [run.at, whole.at?.slice(0, 10) ?? null]
  if (claimed === null || measured === null || claimed === measured) return judged
  const older = measured < claimed ? 'older than' : 'newer than'
  return { ...judged, outcome: 'stale', reason: `The results of ${measured} are ${older} the claim of ${claimed}` }
}

function compare(run: TestRun, results: MeasuredTests, counts: MeasuredCounts): Part {
  const evidence = `${placeOf(results)}: ${describe(counts)}`
  const wrong = COUNTS.filter((name) => run[name] !== null && run[name] !== counts[name])
  if (wrong.length === 0) return { outcome: 'confirmed', evidence, reason: `The results count the same` }
  const show = (of: Pick<TestRun, (typeof COUNTS)[number]>) => wrong.map((name) => `${of[name]} ${name}`).join(', ')
  const [expected, actual] = [show(run), show(counts)]
  const reason = `Unexpected ${scopeOf(run)}, \`${expected}\`, expected \`${actual}\` as ${placeOf(results)} counts`
  return { outcome: 'contradicted', evidence, reason, actual, expected }
}

function scopeOf({ scope }: TestRun): string {
  return scope === null ? 'test results' : `test results of ${quote(scope)}`
}

function describe(run: Pick<TestRun, (typeof COUNTS)[number]>): string {
  return COUNTS.flatMap((name) => (run[name] === null ? [] : [`${run[name]} ${name}`])).join(', ')
}

function placeOf({ source }: MeasuredTests): string {
  return `${source.path}:${source.line}`
}
