export { mergeTestResults } from './merge-test-results.js'
export { type ReadOptions, readTestResults } from './read-test-results.js'
export {
  CASE_STATUSES,
  type CaseStatus,
  RESULT_FORMATS,
  type ReadResults,
  type ResultFormat,
  type TestCase,
  type TestCounts,
  type TestResults,
} from './test-results.js'
export { toTestRun } from './to-test-run.js'
