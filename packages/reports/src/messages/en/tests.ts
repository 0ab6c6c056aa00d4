import { type Sentence, say } from '../../view/sentence.js'

/** In words that the parser reads again. */
const counts = { passed: 'passed', failed: 'failed', errors: 'errors', skipped: 'skipped' }

/** What is said of test results. */
export const tests = {
  counts,
  /** Counts of some kinds, and how many there are in all. */
  of: (stated: string, total: number) => (stated === '' ? `${total} in total` : `${stated} of ${total}`),
  wholeSuite: 'Whole suite',
  tests: 'Tests',
  changed: (name: keyof typeof counts, by: number) => `${counts[name]} ${by > 0 ? 'up' : 'down'} by ${Math.abs(by)}`,
  /** In words that nobody, and no parser, takes for counts of their own. */
  againstBaseline: (changes: string) => `${changes} against the baseline`,
  sameAsBaseline: 'the counts are those of the baseline',
  target: (isReached: boolean) => `the target is ${isReached ? 'reached' : 'missed'}`,
  inScope: (scope: string, text: Sentence): Sentence => say`${scope}: ${text}.`,
}
