/** How a runner sums up a run at the end of its log. */
interface ClosingLine {
  readonly tool: string
  /** A whole line; its first group holds the counts. */
  readonly line: RegExp
  /** What is written first in it: `3 failed`, or `Failed: 3`. */
  readonly first: 'number' | 'word'
}

/** DATA: a new runner is a new line. */
export const CLOSING_LINES: readonly ClosingLine[] = [
  { tool: 'pytest', line: /^=* ?(\d+ [a-z]+(?:, \d+ [a-z]+)*) in [\d.]+s\b[^=]*=*$/, first: 'number' },
  { tool: 'jest', line: /^Tests: +((?:\d+ [a-z]+, )*\d+ total)$/, first: 'number' },
  { tool: 'vitest', line: /^ *Tests +(\d+ [a-z]+(?: \| \d+ [a-z]+)*) \(\d+\)$/, first: 'number' },
  {
    tool: 'playwright',
    line: /^ +(\d+ (?:passed|failed|flaky|skipped|did not run))(?: \([\d.]+(?:ms|[smh])\))?$/,
    first: 'number',
  },
  { tool: 'mocha', line: /^ +(\d+ (?:passing|failing|pending))(?: \([\d.]+(?:ms|[smh])\))?$/, first: 'number' },
  { tool: 'bun', line: /^ +(\d+ (?:pass|fail|skip|todo))$/, first: 'number' },
  { tool: 'node', line: /^(?:ℹ|#) ((?:tests|pass|fail|cancelled|skipped|todo) \d+)$/, first: 'word' },
  { tool: 'deno', line: /^(?:ok|FAILED) \| (\d+ passed(?: \| \d+ [a-z]+)*)/, first: 'number' },
  {
    tool: 'maven',
    line: /^(?:\[[A-Z]+\] +)?(Tests run: \d+, Failures: \d+, Errors: \d+, Skipped: \d+)$/,
    first: 'word',
  },
  { tool: 'gradle', line: /^(\d+ tests? completed(?:, \d+ (?:failed|skipped))*)$/, first: 'number' },
  { tool: 'cargo', line: /^test result: (?:ok|FAILED)\. (\d+ passed; \d+ failed; \d+ ignored)/, first: 'number' },
  { tool: 'nextest', line: /^ *Summary \[[^\]]*\] +(\d+ tests? run: .+)$/, first: 'number' },
  { tool: 'go test', line: /^DONE (?:\d+ runs, )?(\d+ tests?(?:, \d+ [a-z]+)*) in [\d.]+s$/, first: 'number' },
  { tool: 'unittest', line: /^Ran (\d+ tests?) in [\d.]+s$/, first: 'number' },
  { tool: 'unittest', line: /^(?:OK|FAILED) \(([a-z ]+=\d+(?:, [a-z ]+=\d+)*)\)$/, first: 'word' },
  { tool: 'phpunit', line: /^OK \((\d+ tests?), \d+ assertions?\)$/, first: 'number' },
  { tool: 'phpunit', line: /^(Tests: \d+, Assertions: \d+(?:, [A-Za-z ]+: \d+)*)\.$/, first: 'word' },
  { tool: 'rspec', line: /^(\d+ examples?, \d+ failures?(?:, \d+ pending)?)/, first: 'number' },
  { tool: 'exunit', line: /^(\d+ tests?, \d+ failures?(?:, \d+ (?:excluded|skipped|invalid))*)$/, first: 'number' },
  {
    tool: 'minitest',
    line: /^(\d+ (?:runs|tests), \d+ assertions, \d+ failures, \d+ errors, \d+ skips)/,
    first: 'number',
  },
  { tool: 'dotnet', line: /^(?:Passed|Failed|Skipped)! +- (Failed: +\d+, Passed: +\d+, Skipped: +\d+)/, first: 'word' },
]

/** What runners print where a run did not come to its end. */
export const INTERRUPTED = /^!{3,} .+ !{3,}$|^Test run was interrupted\b/

/** DATA: what the first word of a count means; any other word counts no tests. */
export const COUNT_WORDS: ReadonlyMap<string, 'passed' | 'failed' | 'errors' | 'skipped' | 'total'> = new Map([
  ...(['passed', 'pass', 'passing', 'flaky', 'xpassed'] as const).map((word) => [word, 'passed'] as const),
  ...(['failed', 'fail', 'failing', 'failure', 'failures', 'unexpected', 'invalid'] as const).map(
    (word) => [word, 'failed'] as const,
  ),
  ...(['error', 'errors', 'cancelled'] as const).map((word) => [word, 'errors'] as const),
  ...(
    [
      'skipped',
      'skip',
      'skips',
      'pending',
      'ignored',
      'todo',
      'xfailed',
      'excluded',
      'incomplete',
      'expected',
      'did',
    ] as const
  ).map((word) => [word, 'skipped'] as const),
  ...(['total', 'test', 'tests', 'example', 'examples', 'runs'] as const).map((word) => [word, 'total'] as const),
])
