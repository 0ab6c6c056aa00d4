import * as v from 'valibot'
import { caseName, suitePath } from './identify-cases.js'
import { statedTime } from './iso-time.js'
import { createJsonPlaces, type JsonPlaces, lineOfKey } from './json-places.js'
import { matching } from './matching.js'
import { type CaseDraft, type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import type { CaseStatus } from './test-results.js'

const TestSchema = v.object({
  projectName: v.nullish(v.string(), ''),
  /** How it ended against what was expected of it: a test that shall fail and does is `expected`. */
  status: v.picklist(['expected', 'unexpected', 'flaky', 'skipped']),
  results: v.array(v.object({ status: v.nullish(v.string()), duration: v.nullish(v.number(), 0) })),
})

const SpecSchema = v.object({ title: v.string(), tests: v.array(TestSchema) })

const suiteFields = { title: v.nullish(v.string(), ''), specs: v.nullish(v.array(SpecSchema), []) }
type Suite = v.InferOutput<v.ObjectSchema<typeof suiteFields, undefined>> & { readonly suites: readonly Suite[] }
const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  ...suiteFields,
  suites: v.nullish(v.array(v.lazy(() => SuiteSchema)), []),
})

const PlaywrightSchema = v.object({
  suites: v.array(SuiteSchema),
  errors: v.nullish(v.array(v.unknown()), []),
  stats: v.object({ startTime: v.nullish(v.string()) }),
})

/**
 * Read what Playwright's `json` reporter wrote. Each test counts once for each project that it ran in.
 *
 * @param file the file
 * @param json what was parsed from it
 * @throws `Refusal` where it does not keep to the format, or Playwright could not run at all
 */
export function readPlaywright(file: ResultFile, json: unknown): Reading {
  const { suites, errors, stats } = matching(PlaywrightSchema, json, file)
  const source = lineOfKey(file, 'stats')
  if (errors.length > 0) {
    const place = lineOfKey(file, 'errors')
    throw new Refusal(say('outsideTests', { errors: errors.length }), place)
  }
  const places = createJsonPlaces(file, source)
  return {
    format: 'playwright',
    tool: 'playwright',
    cases: suites.flatMap((suite) => casesOf(suite, suite.title, [], places)),
    stated: null,
    at: statedTime(stats.startTime),
    source,
  }
}

/** Whether a report is in this format, as far as its outermost fields say. */
export function isPlaywright(json: unknown): boolean {
  return v.is(v.object({ suites: v.array(v.unknown()), stats: v.object({ expected: v.number() }) }), json)
}

function casesOf(suite: Suite, file: string, above: readonly string[], places: JsonPlaces): CaseDraft[] {
  const path = [...above, suite.title]
  const own = suite.specs.flatMap(({ title, tests }) => {
    const source = places.next('title', title)
    return tests.map(({ projectName, status, results }): CaseDraft => {
      return {
        name: caseName(title) || '(unnamed)',
        suite: suitePath([projectName, ...path]),
        file: file || null,
        status: toStatus(status, results.at(-1)?.status),
        durationMs: results.length === 0 ? null : results.reduce((sum, { duration }) => sum + duration, 0),
        isFlaky: status === 'flaky',
        retries: Math.max(0, results.length - 1),
        source,
      }
    })
  })
  return [...own, ...suite.suites.flatMap((inner) => casesOf(inner, file, path, places))]
}

function toStatus(outcome: v.InferOutput<typeof TestSchema>['status'], last: string | null | undefined): CaseStatus {
  if (outcome === 'skipped') return 'skipped'
  if (outcome !== 'unexpected') return 'passed'
  return last === 'interrupted' ? 'error' : 'failed'
}
