import * as v from 'valibot'
import { caseName, suitePath } from './identify-cases.js'
import { isoTime, statedTime } from './iso-time.js'
import { createJsonPlaces, lineOfKey } from './json-places.js'
import { matching } from './matching.js'
import type { CaseDraft, Reading, ResultFile } from './reading.js'
import type { CaseStatus, TestCounts } from './test-results.js'

const count = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), 0)

const TestSchema = v.object({
  name: v.string(),
  status: v.string(),
  duration: v.nullish(v.number()),
  /** A text in the first versions of the format, a list of texts since. */
  suite: v.nullish(v.union([v.string(), v.array(v.string())])),
  filePath: v.nullish(v.string()),
  retries: count,
  flaky: v.nullish(v.boolean()),
})
type Test = v.InferOutput<typeof TestSchema>

const CtrfSchema = v.object({
  timestamp: v.nullish(v.string()),
  results: v.object({
    tool: v.nullish(v.object({ name: v.nullish(v.string()) })),
    summary: v.object({
      tests: count,
      passed: count,
      failed: count,
      skipped: count,
      pending: count,
      other: count,
      start: v.nullish(v.number()),
      stop: v.nullish(v.number()),
    }),
    tests: v.nullish(v.array(TestSchema), []),
  }),
})

/**
 * Read a report in the Common Test Report Format. `pending` and `other` are counted as skipped: neither has passed.
 *
 * @param file the file
 * @param json what was parsed from it
 * @see https://ctrf.io/docs/full-schema
 * @throws `Refusal` where it does not keep to the format
 */
export function readCtrf(file: ResultFile, json: unknown): Reading {
  const { timestamp, results } = matching(CtrfSchema, json, file)
  const { tool, summary, tests } = results
  const source = lineOfKey(file, 'summary')
  const places = createJsonPlaces(file, lineOfKey(file, 'tests'))
  return {
    format: 'ctrf',
    tool: tool?.name || null,
    cases: tests.map((test) => ({ ...toDraft(test), source: places.next('name', test.name) })),
    ...(tests.length === 0 ? { unnamed: toCounts(summary) } : {}),
    stated: summary.tests,
    at: isoTime(summary.stop) ?? isoTime(summary.start) ?? statedTime(timestamp),
    source,
  }
}

/** Whether a report is in this format, as far as its outermost fields say. */
export function isCtrf(json: unknown): boolean {
  return (
    v.is(v.object({ results: v.object({ summary: v.looseObject({}) }) }), json) ||
    v.is(v.object({ reportFormat: v.literal('CTRF') }), json)
  )
}

function toDraft({ name, status, duration, suite, filePath, retries, flaky }: Test): Omit<CaseDraft, 'source'> {
  const outcome = toStatus(status)
  const suites = typeof suite === 'string' ? [suite] : (suite ?? [])
  return {
    name: caseName(name),
    suite: suitePath(suites.length > 0 ? suites : [filePath?.split(/[\\/]/).at(-1)]),
    file: filePath ?? null,
    status: outcome,
    durationMs: duration ?? null,
    // So the format defines it: said to be flaky, or passed after it was run again.
    isFlaky: flaky === true || (retries > 0 && outcome === 'passed'),
    retries,
  }
}

function toStatus(status: string): CaseStatus {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

function toCounts({
  passed,
  failed,
  skipped,
  pending,
  other,
}: Omit<TestCounts, 'errors' | 'total'> & { pending: number; other: number }): TestCounts {
  const unresolved = skipped + pending + other
  return { passed, failed, errors: 0, skipped: unresolved, total: passed + failed + unresolved }
}
