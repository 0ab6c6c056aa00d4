import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const junit = (...cases: readonly string[]) =>
  `<testsuites>\n<testsuite name="booth" timestamp="2026-03-02T09:00:00">\n${cases.join('\n')}\n</testsuite>\n</testsuites>\n`
const passed = (name: string) => `<testcase name="${name}"/>`
const failed = (name: string) => `<testcase name="${name}"><failure/></testcase>`

const BEFORE = junit(passed('rings'), failed('hangs up'), failed('holds the line'))
const AFTER = junit(failed('rings'), passed('hangs up'), failed('holds the line'), passed('calls back'))
const PLAN = `# Sprint 12: Booth

**Sprint ID**: 12

| ID | Story | Status |
| --- | --- | --- |
| B-1 | Repair: holds the line | in progress |
`
const RECORD = ['baseline', 'record', '--tests', 'before.xml'] as const
const DIFF = ['baseline', 'diff', '--tests', 'after.xml'] as const

test('what is recorded is a file to commit, and the same again is the same bytes', async () => {
  const { folder, sprintReport } = await projectOf({ 'before.xml': BEFORE })
  expect(await sprintReport(...RECORD, '--sprint', 'Sprint 12')).toEqual({
    code: 0,
    stdout: '.sprint/baselines/sprint-12.json: 3 tests: 1 passed, 2 failed, 0 skipped\n',
    stderr: '',
  })
  const read = () => readFile(join(folder, '.sprint/baselines/sprint-12.json'), 'utf8')
  const first = await read()
  expect(first).toContain('    ["booth > hangs up", "failed"],\n')
  await sprintReport(...RECORD, '--sprint', 'Sprint 12')
  expect(await read()).toBe(first)
})

describe('the difference', () => {
  test('for a person', async () => {
    const { sprintReport } = await projectOf({ 'sprint-12.md': PLAN, 'before.xml': BEFORE, 'after.xml': AFTER })
    await sprintReport(...RECORD)
    const { code, stdout, stderr } = await sprintReport(...DIFF)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'Against .sprint/baselines/main.json of 2026-03-02T09:00:00',
      '',
      '          before     now  change',
      '  Passed         1       2      +1',
      '  Failed         2       2       0',
      '  Errors         0       0       0',
      '  Skipped        0       0       0',
      '  Total          3       4      +1',
      '',
      'New failures: 1',
      '  booth > rings  after.xml:3',
      '',
      'Still failing: 1',
      '  booth > holds the line  owned by B-1, after.xml:5',
      '',
      'Unowned failures: 1',
      '  booth > rings  after.xml:3',
      '',
      'Fixed: 1',
      '  booth > hangs up',
      '',
      'New tests: 1',
      '  booth > calls back',
      '',
      'Regression: 1 test fails that did not: `booth > rings`',
      '',
    ])
  })

  test('as data, and as Markdown whatever a test is called', async () => {
    const name = 'a | `b` **c** &lt;script>'
    const { sprintReport } = await projectOf({ 'before.xml': BEFORE, 'after.xml': junit(failed(name)) })
    await sprintReport(...RECORD)
    const { stdout } = await sprintReport(...DIFF, '--format', 'json')
    const { baseline, tests, regressions } = JSON.parse(stdout)
    expect(baseline).toBe('.sprint/baselines/main.json')
    expect(tests.gone.map(({ id }: { id: string }) => id)).toEqual([
      'booth > hangs up',
      'booth > holds the line',
      'booth > rings',
    ])
    expect(tests.unowned).toBeNull()
    expect(regressions).toHaveLength(2)
    const markdown = await sprintReport(...DIFF, '--format', 'markdown')
    expect(markdown.stdout).toContain("### New failures: 1\n\n- `booth > a | 'b' **c** <script>`\n")
    expect(markdown.stdout).toContain('| Total | 3 | 1 | -2 |\n')
  })

  test('with the counts that a document states', async () => {
    const plan = `${PLAN}\n## Test Status\n\n**Baseline:** 3 passed, 1 failed, 4 total\n`
    const { sprintReport } = await projectOf({ 'sprint-12.md': plan, 'after.xml': AFTER })
    const { code, stdout } = await sprintReport(...DIFF)
    expect(code).toBe(1)
    expect(stdout).toContain('Against sprint-12.md:11\n')
    expect(stdout).toContain('Regression: 1 test more fails\nRegression: 1 test fewer passes\n')
  })

  test('is status 0 where nothing got worse', async () => {
    const { sprintReport } = await projectOf({ 'before.xml': BEFORE, 'after.xml': BEFORE })
    await sprintReport(...RECORD)
    const { code, stdout } = await sprintReport(...DIFF)
    expect({ code, last: stdout.split('\n').at(-2) }).toEqual({ code: 0, last: 'No regressions' })
  })

  test('takes the results that the configuration names', async () => {
    const config = JSON.stringify({ tests: ['before.xml'] })
    const { sprintReport } = await projectOf({ 'before.xml': BEFORE, '.sprint/config.json': config })
    expect((await sprintReport('baseline', 'record')).code).toBe(0)
    expect((await sprintReport('baseline', 'diff')).code).toBe(0)
  })
})

describe('one line, and exit status 2', () => {
  test('without results', async () => {
    const { sprintReport } = await projectOf({})
    expect((await sprintReport('baseline', 'record')).stderr).toBe(
      "--tests: there are no test results; name their files, as in sprint-report baseline record --tests 'results/*.xml', " +
        'or list them in .sprint/config.json under "tests"\n',
    )
  })

  test('of results that were cut nothing is recorded', async () => {
    const { folder, sprintReport } = await projectOf({ 'before.xml': BEFORE, 'cut.xml': AFTER.slice(0, 90) })
    const { code, stderr } = await sprintReport(...RECORD, '--tests', 'cut.xml')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^cut\.xml:\d+: .+\n$/)
    await expect(readFile(join(folder, '.sprint/baselines/main.json'))).rejects.toThrow('ENOENT')
  })

  test('with nothing to compare with, or several', async () => {
    const { sprintReport } = await projectOf({ 'before.xml': BEFORE, 'after.xml': AFTER })
    expect((await sprintReport(...DIFF)).stderr).toBe(
      "No baseline to compare with: there is none; record one with `sprint-report baseline record --tests 'results/*.xml'`\n",
    )
    await sprintReport(...RECORD, '--name', 'spring')
    await sprintReport(...RECORD, '--name', 'autumn')
    expect((await sprintReport(...DIFF)).stderr).toBe('--name: there are 2 baselines; choose one of autumn, spring\n')
    expect((await sprintReport(...DIFF, '--name', 'sprinq')).stderr).toBe(
      '.sprint/baselines/sprinq.json: does not exist; choose one of autumn, spring (did you mean spring?)\n',
    )
  })

  test('a baseline that somebody has damaged', async () => {
    const { folder, sprintReport } = await projectOf({ 'before.xml': BEFORE, 'after.xml': AFTER })
    await sprintReport(...RECORD)
    const path = join(folder, '.sprint/baselines/main.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"passed"]', '"green"]'))
    const { code, stderr } = await sprintReport(...DIFF)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^\.sprint\/baselines\/main\.json: baseline\.tests\[2\]\[1\]: Unexpected "green", .+ from git\n$/,
    )
    await writeFile(path, '{')
    expect((await sprintReport(...DIFF)).stderr).toBe(
      '.sprint/baselines/main.json: is not JSON; record it again, or restore it from git\n',
    )
  })

  test('a name that leads elsewhere stays in the folder', async () => {
    const { sprintReport } = await projectOf({ 'before.xml': BEFORE })
    expect((await sprintReport(...RECORD, '--name', '../../x')).stdout).toContain('.sprint/baselines/x.json: ')
    expect((await sprintReport(...RECORD, '--name', '..')).code).toBe(2)
  })
})
