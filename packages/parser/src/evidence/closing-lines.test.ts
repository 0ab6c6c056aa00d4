import { expect, test } from 'vitest'
import { readTestResults } from './read-test-results.js'

/** The end of a log of each runner; passed, failed, errors, skipped. */
const LOGS: readonly (readonly [tool: string, log: string, counts: readonly [number, number, number, number]])[] = [
  ['pytest', '3 failed, 40 passed, 1 deselected, 2 xpassed in 0.12s', [42, 3, 0, 0]],
  ['pytest', '======= 43 passed in 61.02s (0:01:01) =======', [43, 0, 0, 0]],
  [
    'jest',
    'Test Suites: 1 failed, 3 passed, 4 total\nTests:       2 failed, 1 todo, 40 passed, 43 total',
    [40, 2, 0, 1],
  ],
  ['vitest', ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 40 passed | 1 skipped (43)', [40, 2, 0, 1]],
  [
    'playwright',
    '  2 failed\n    [webkit] › desk.spec.ts:9:5\n  1 flaky\n  3 skipped\n  40 passed (1.2m)',
    [41, 2, 0, 3],
  ],
  ['mocha', '  40 passing (2s)\n  1 pending\n  2 failing', [40, 2, 0, 1]],
  ['bun', ' 40 pass\n 2 fail\n 121 expect() calls\nRan 42 tests across 3 files. [1.2s]', [40, 2, 0, 0]],
  ['node', 'ℹ tests 44\nℹ suites 3\nℹ pass 40\nℹ fail 2\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0', [40, 2, 1, 1]],
  ['deno', 'FAILED | 40 passed | 2 failed | 1 ignored (812ms)', [40, 2, 0, 1]],
  [
    'maven',
    '[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in ShelfTest\n' +
      '[ERROR] Tests run: 43, Failures: 2, Errors: 1, Skipped: 1\n[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0',
    [46, 2, 1, 1],
  ],
  ['gradle', '43 tests completed, 2 failed, 1 skipped', [40, 2, 0, 1]],
  [
    'cargo',
    'test result: ok. 30 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.1s\n' +
      'test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out',
    [40, 2, 0, 1],
  ],
  ['nextest', '     Summary [   0.512s] 42 tests run: 40 passed, 2 failed, 1 skipped', [40, 2, 0, 1]],
  ['go test', 'DONE 43 tests, 1 skipped, 2 failures in 2.104s', [40, 2, 0, 1]],
  [
    'unittest',
    'Ran 43 tests in 0.412s\n\nFAILED (failures=2, errors=1, skipped=1, expected failures=1)',
    [38, 2, 1, 2],
  ],
  ['unittest', 'Ran 1 test in 0.000s\n\nOK', [1, 0, 0, 0]],
  ['phpunit', 'OK (43 tests, 120 assertions)', [43, 0, 0, 0]],
  ['phpunit', 'FAILURES!\nTests: 43, Assertions: 120, Errors: 1, Failures: 2, Skipped: 1.', [39, 2, 1, 1]],
  ['rspec', '43 examples, 2 failures, 1 pending', [40, 2, 0, 1]],
  ['exunit', '1 test, 0 failures', [1, 0, 0, 0]],
  ['minitest', '43 runs, 120 assertions, 2 failures, 1 errors, 1 skips', [39, 2, 1, 1]],
  [
    'dotnet',
    'Failed!  - Failed:     2, Passed:    40, Skipped:     1, Total:    43, Duration: 1 s - a.dll',
    [40, 2, 0, 1],
  ],
]

test.each(LOGS)('%s: %s', (tool, log, [passed, failed, errors, skipped]) => {
  const { format, run, messages } = readTestResults(`building\n${log}\nend\n`, { path: 'ci.log' })
  expect(messages).toEqual([])
  expect(format).toBe('log')
  const total = passed + failed + errors + skipped
  expect(run).toMatchObject({ tool, cases: [], counts: { passed, failed, errors, skipped, total } })
})

test('all runs of a log count, and the last closing line is the place', () => {
  const log = 'Tests:       3 passed, 3 total\n\u001b[32m\u001b[1m2 passed\u001b[0m\u001b[32m in 0.1s\u001b[0m\nbye\n'
  const { run } = readTestResults(log, { path: 'ci.log' })
  expect(run).toMatchObject({ tool: 'jest, pytest', counts: { passed: 5 }, source: { line: 2, column: 1 } })
})

test('an interrupted run is not trusted', () => {
  const log = '!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!\n=== 12 passed in 2.10s ===\n'
  expect(readTestResults(log, { path: 'ci.log' })).toMatchObject({
    run: null,
    messages: [{ line: 1, severity: 'error', reason: 'Unexpected interruption of the run, expected a whole one' }],
  })
})
