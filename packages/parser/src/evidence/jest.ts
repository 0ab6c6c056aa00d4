import * as v from 'valibot'
import { caseName, suitePath } from './identify-cases.js'
import { isoTime } from './iso-time.js'
import { createJsonPlaces, type JsonPlaces, lineOfKey } from './json-places.js'
import { matching } from './matching.js'
import { type CaseDraft, type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import type { CaseStatus } from './test-results.js'

const optionalNumber = v.nullish(v.number())

const AssertionSchema = v.object({
  ancestorTitles: v.nullish(v.array(v.string()), []),
  title: v.string(),
  status: v.string(),
  duration: optionalNumber,
  /** How often Jest ran the test, under `retryTimes`. */
  invocations: optionalNumber,
})

const TestFileSchema = v.object({
  name: v.nullish(v.string(), ''),
  status: v.nullish(v.string()),
  startTime: optionalNumber,
  endTime: optionalNumber,
  assertionResults: v.nullish(v.array(AssertionSchema), []),
})
type TestFile = v.InferOutput<typeof TestFileSchema>

const JestSchema = v.object({
  numTotalTests: v.number(),
  startTime: optionalNumber,
  wasInterrupted: v.nullish(v.boolean()),
  numRuntimeErrorTestSuites: optionalNumber,
  testResults: v.array(TestFileSchema),
})

/**
 * Read what `jest --json` or Vitest's `json` reporter wrote: they share one format.
 * A test file that could not be run at all is one case with the status `error`.
 *
 * @param file the file
 * @param json what was parsed from it
 * @throws `Refusal` where it does not keep to the format, or the run was interrupted
 */
export function readJest(file: ResultFile, json: unknown): Reading {
  const run = matching(JestSchema, json, file)
  if (run.wasInterrupted) {
    throw new Refusal(say('interrupted', {}), lineOfKey(file, 'wasInterrupted'))
  }
  // Vitest leaves out what only Jest counts.
  const tool = run.numRuntimeErrorTestSuites === undefined && run.wasInterrupted === undefined ? 'vitest' : 'jest'
  const places = createJsonPlaces(file, lineOfKey(file, 'testResults'))
  const ends = run.testResults.map(({ endTime }) => endTime ?? 0)
  const end = ends.reduce((latest, time) => Math.max(latest, time), run.startTime ?? 0)
  return {
    format: tool,
    tool,
    cases: run.testResults.flatMap((testFile) => casesOf(testFile, places)),
    stated: run.numTotalTests,
    at: isoTime(end),
    source: lineOfKey(file, 'numTotalTests'),
  }
}

/** Whether a report is in this format, as far as its outermost fields say. */
export function isJest(json: unknown): boolean {
  return v.is(v.object({ testResults: v.array(v.unknown()), numTotalTests: v.number() }), json)
}

function casesOf(
  { name: path, status, assertionResults, startTime, endTime }: TestFile,
  places: JsonPlaces,
): CaseDraft[] {
  const file = path === '' ? null : path
  // Paths are absolute here, and no other machine has the same: only the name of the file is part of the identity.
  const fileName = file?.split(/[\\/]/).at(-1) ?? null
  if (assertionResults.length === 0 && status === 'failed') {
    const durationMs = startTime && endTime ? Math.max(0, endTime - startTime) : null
    const source = places.next('name', path)
    const name = caseName(fileName ?? '') || '(unnamed)'
    return [{ name, suite: null, file, status: 'error', durationMs, isFlaky: false, retries: 0, source }]
  }
  return assertionResults.map((test) => {
    const outcome = toStatus(test.status)
    const retries = Math.max(0, (test.invocations ?? 1) - 1)
    return {
      name: caseName(test.title) || '(unnamed)',
      suite: suitePath([fileName, ...test.ancestorTitles]),
      file,
      status: outcome,
      durationMs: test.duration ?? null,
      isFlaky: outcome === 'passed' && retries > 0,
      retries,
      source: places.next('title', test.title),
    }
  })
}

/** Everything else than an end (`pending`, `todo`, `disabled`, `skipped`) means that it was left out. */
function toStatus(status: string): CaseStatus {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}
