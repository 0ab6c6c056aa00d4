import type { MeasuredTest, MeasuredTests } from '../baseline/measured-tests.js'

const SOURCE = { path: 'results.xml', line: 1, column: 1, endLine: 1, endColumn: 2 }

/**
 * The results of a run from what a test is about: each case passed unless it says otherwise.
 *
 * @example
 * measuredFrom({ cases: [{ id: 'a' }, { id: 'b', status: 'failed' }] }).counts.failed //=> 1
 */
export function measuredFrom(
  fields: Omit<Partial<MeasuredTests>, 'cases'> & { cases?: readonly (Partial<MeasuredTest> & { id: string })[] } = {},
): MeasuredTests {
  const cases = (fields.cases ?? []).map(
    (one): MeasuredTest => ({
      name: one.id,
      suite: null,
      file: null,
      status: 'passed',
      isFlaky: false,
      source: SOURCE,
      ...one,
    }),
  )
  const of = (status: MeasuredTest['status']): number => cases.filter((one) => one.status === status).length
  const counts = {
    passed: of('passed'),
    failed: of('failed'),
    errors: of('error'),
    skipped: of('skipped'),
    total: cases.length,
  }
  return { tool: null, at: null, counts, source: SOURCE, ...fields, cases }
}
