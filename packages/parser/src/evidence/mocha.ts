import * as v from 'valibot'
import { caseName, suitePath } from './identify-cases.js'
import { statedTime } from './iso-time.js'
import { createJsonPlaces, type JsonPlaces, lineOfKey } from './json-places.js'
import { matching } from './matching.js'
import type { CaseDraft, Reading, ResultFile } from './reading.js'
import type { CaseStatus } from './test-results.js'

const TestSchema = v.object({
  title: v.string(),
  fullTitle: v.string(),
  file: v.nullish(v.string(), null),
  duration: v.nullish(v.number(), null),
  currentRetry: v.nullish(v.number(), 0),
})
type Test = v.InferOutput<typeof TestSchema>

const MochaSchema = v.object({
  stats: v.object({ end: v.nullish(v.string()) }),
  tests: v.array(TestSchema),
  pending: v.array(TestSchema),
  failures: v.array(TestSchema),
})

/**
 * Read what Mocha's `json` reporter wrote. A hook that failed is a case with the status `error`; the tests that it kept
 * from running are named nowhere.
 *
 * @param file the file
 * @param json what was parsed from it
 * @throws `Refusal` where it does not keep to the format
 */
export function readMocha(file: ResultFile, json: unknown): Reading {
  const { stats, tests, pending, failures } = matching(MochaSchema, json, file)
  const source = lineOfKey(file, 'stats')
  const places = createJsonPlaces(file, source)
  const [isPending, hasFailed, isTest] = [setOf(pending), setOf(failures), setOf(tests)]
  const statusOf = (test: Test): CaseStatus => {
    if (isPending.has(keyOf(test))) return 'skipped'
    return hasFailed.has(keyOf(test)) ? 'failed' : 'passed'
  }
  const hooks = failures.filter((failure) => !isTest.has(keyOf(failure)))
  return {
    format: 'mocha',
    tool: 'mocha',
    cases: [
      ...tests.map((test) => caseOf(test, statusOf(test), places)),
      ...hooks.map((hook) => caseOf(hook, 'error', places)),
    ],
    stated: null,
    at: statedTime(stats.end),
    source,
  }
}

/** Whether a report is in this format, as far as its outermost fields say. */
export function isMocha(json: unknown): boolean {
  const lists = { tests: v.array(v.unknown()), pending: v.array(v.unknown()), failures: v.array(v.unknown()) }
  return v.is(v.object({ stats: v.object({ passes: v.number() }), ...lists }), json)
}

const keyOf = ({ file, fullTitle }: Test) => JSON.stringify([file, fullTitle])
const setOf = (tests: readonly Test[]) => new Set(tests.map(keyOf))

function caseOf(test: Test, status: CaseStatus, places: JsonPlaces): CaseDraft {
  const { title, fullTitle, file, duration, currentRetry } = test
  // Mocha writes the names of the suites and of the test one after the other, and does not say where one ends.
  const suites = fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length) : ''
  return {
    name: caseName(title) || '(unnamed)',
    suite: suitePath([file?.split(/[\\/]/).at(-1), suites]),
    file,
    status,
    durationMs: duration,
    isFlaky: status === 'passed' && currentRetry > 0,
    retries: currentRetry,
    source: places.next('fullTitle', fullTitle),
  }
}
