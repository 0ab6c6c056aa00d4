import type { AssembledSprint } from '../../assemble/assemble.js'
import type { MeasuredCounts, MeasuredTests } from '../../baseline/measured-tests.js'
import { quote } from '../../diagnostics/quote.js'
import { englishFormats } from '../../messages/english-formats.js'
import { sayIn } from '../../messages/say.js'
import type { TestRun } from '../../model/test-run.js'
import { scopeKey } from '../../select/test-scope.js'
import type { TestFacts } from '../observations.js'
import { scopedCounts } from '../scoped-counts.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

const messages = {
  unreadable: '{problem}: {file}:{line} proves no count',
  noSuchPart: 'The results know no part called `{scope}`',
  older: 'The results of {measured, date} are older than the claim of {claimed, date}',
  newer: 'The results of {measured, date} are newer than the claim of {claimed, date}',
  same: 'The results count the same',
  otherCounts: 'Unexpected test results, `{stated, counts}`, expected `{measured, counts}` as {file}:{line} counts',
  otherCountsOfScope:
    'Unexpected test results of `{scope}`, `{stated, counts}`, expected `{measured, counts}` as {file}:{line} counts',
} as const

const say = sayIn(messages)

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

/**
 * A measured count that a document states agrees with the results of that day; the newest statement of each part of
 * the suite is held against the newest results where there are none of its day. A run that was interrupted, or results
 * that were cut, contradict the newest statement: nobody has seen what it says.
 */
export const testResult: VerdictRule = {
  kind: 'test-result',
  messages,
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
    const { file, line, ruleId, reason, messageId, data } = broken
    const problem = messageId === null ? reason : { ruleId, reason, messageId, data }
    return {
      outcome: 'contradicted',
      evidence: `${file}:${line}`,
      ...say('unreadable', { problem, file, line }),
    }
  }
  if (whole === null) return null
  const counts = scopedCounts(whole, run.scope)
  const evidence = placeOf(whole)
  if (counts === null) {
    return { outcome: 'no evidence', evidence, ...say('noSuchPart', { scope: run.scope ?? '' }) }
  }
  const judged = compare(run, whole, counts)
  const [claimed, measured] = [run.at, whole.at?.slice(0, 10) ?? null]
  if (claimed === null || measured === null || claimed === measured) return judged
  return { ...judged, outcome: 'stale', ...say(measured < claimed ? 'older' : 'newer', { measured, claimed }) }
}

function compare(run: TestRun, results: MeasuredTests, counts: MeasuredCounts): Part {
  const evidence = `${placeOf(results)}: ${describe(counts)}`
  const wrong = COUNTS.filter((name) => run[name] !== null && run[name] !== counts[name])
  if (wrong.length === 0) return { outcome: 'confirmed', evidence, ...say('same', {}) }
  const pick = (of: Counts) => Object.fromEntries(wrong.map((name) => [name, of[name] ?? 0]))
  const [stated, measured] = [pick(run), pick(counts)]
  const { path: file, line } = results.source
  const shown = { stated, measured, file, line }
  return {
    outcome: 'contradicted',
    evidence,
    ...(run.scope === null ? say('otherCounts', shown) : say('otherCountsOfScope', { scope: run.scope, ...shown })),
    actual: englishFormats.counts(measured),
    expected: englishFormats.counts(stated),
  }
}

function scopeOf({ scope }: TestRun): string {
  return scope === null ? 'test results' : `test results of ${quote(scope)}`
}

type Counts = Pick<TestRun, (typeof COUNTS)[number]>

function describe(run: Counts): string {
  return COUNTS.flatMap((name) => (run[name] === null ? [] : [`${run[name]} ${name}`])).join(', ')
}

function placeOf({ source }: MeasuredTests): string {
  return `${source.path}:${source.line}`
}
