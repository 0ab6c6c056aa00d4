import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const testsOf = (text: string) =>
  parseDocument(text, { path: 'report.md' }).sprint.tests.map(({ passed, total, source }) => [
    passed,
    total,
    source.line,
  ])

test('suites and files of tests are no tests, in lists as in the output of a runner', () => {
  expect(
    testsOf(
      '# Results\n\n## Tests of the printer\n\n- **Test Suites**: 2 passed, 2 total\n- **Tests**: 62 passed, 62 total\n',
    ),
  ).toEqual([[62, 62, 6]])
  expect(
    testsOf('# Results\n\n## Tests\n\n```\n Test Files  3 passed (3)\n      Tests  41 passed (41)\n```\n'),
  ).toEqual([[41, null, 7]])
})
