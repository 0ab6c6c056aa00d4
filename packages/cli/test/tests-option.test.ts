import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const plan = (id: string, start: string) => `# Sprint ${id}: Tables

**Sprint ID**: ${id}
**Start**: ${start}

| ID | Story | Points | Status |
| --- | --- | ---: | --- |
| S-1 | Ring the booth | 3 | done |
`
const DOCUMENTS = { 'sprint-7.md': plan('7', '2026-03-02'), 'sprint-8.md': plan('8', '2026-03-16') }

const junit = (suite: string, time: string, ...cases: readonly string[]) =>
  `<testsuites>\n<testsuite name="${suite}" timestamp="${time}">\n${cases.join('\n')}\n</testsuite>\n</testsuites>\n`
const passed = (name: string) => `<testcase name="${name}"/>`
const failed = (name: string) => `<testcase name="${name}"><failure/></testcase>`

const SHARD = junit('booth', '2026-03-12T09:00:00', passed('rings'), failed('hangs up'), failed('holds'))
const AGAIN = junit('booth', '2026-03-13T09:00:00', passed('hangs up'))
const TAP = '1..2\nok 1 - tables\nok 2 - chairs # SKIP sold\n'

const ARGV = ['generate', 'final', 'sprint-7.md', '--stdout']

describe('test results', () => {
  test('of several files, formats and runs are the actual ones, with a link to where they stand', async () => {
    const files = { 'results/1.xml': SHARD, 'results/2.xml': AGAIN, 'tap/furniture.tap.gz': gzipSync(TAP) }
    const { sprintReport } = await projectOf({ ...DOCUMENTS, ...files })
    const { code, stdout, stderr } = await sprintReport(...ARGV, '--tests', 'results/*.xml', '--tests', 'tap/*.gz')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('testsPassed: 3\ntestsFailed: 1\ntestsErrors: 0\ntestsSkipped: 1\ntestsTotal: 5\n')
    expect(stdout).toContain('| [Whole suite](../results/1.xml#L1) | 3 | 1 | 0 | 1 | 5 | 60% | 2026-03-13 |\n')
  })

  test('belong to the newest sprint, or to the one that is named', async () => {
    const { folder, sprintReport } = await projectOf({ ...DOCUMENTS, 'a.xml': SHARD })
    await sprintReport('generate', '--tests', 'a.xml')
    const read = (id: string) => readFile(join(folder, `reports/sprint-${id}-final.md`), 'utf8')
    expect(await read('7')).not.toContain('testsPassed')
    expect(await read('8')).toContain('testsPassed: 1')
    await sprintReport('generate', '--tests', 'a.xml', '--sprint', 'sprint 7')
    expect(await read('7')).toContain('testsPassed: 1')
  })

  test('show at a glance too', async () => {
    const { sprintReport } = await projectOf({ ...DOCUMENTS, 'a.xml': SHARD })
    expect((await sprintReport('status', 'sprint-7.md', '--tests', 'a.xml')).stdout).toContain(
      'Tests   1 of 3 passed, 2 failed\n',
    )
  })

  test('out of date are told by --check', async () => {
    const { folder, sprintReport } = await projectOf({ ...DOCUMENTS, 'a.xml': SHARD })
    await sprintReport('generate', '--tests', '*.xml')
    expect((await sprintReport('generate', '--tests', '*.xml', '--check')).code).toBe(0)
    await writeFile(join(folder, 'b.xml'), AGAIN)
    expect((await sprintReport('generate', '--tests', '*.xml', '--check')).code).toBe(1)
  })
})

describe('one line, and exit status 2', () => {
  test('a pattern that matches nothing; nothing is written', async () => {
    const { sprintReport } = await projectOf(DOCUMENTS)
    expect(await sprintReport('generate', '--tests', 'results/*.xml')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '--tests: results/*.xml matches no file; check the pattern, and quote it so that the shell leaves it alone\n',
    })
  })

  test('a folder', async () => {
    const { sprintReport } = await projectOf({ ...DOCUMENTS, 'results/a.xml': SHARD })
    const { code, stderr } = await sprintReport(...ARGV, '--tests', 'results')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "--tests: results is a folder; name its files, as in 'results/*.xml'\n",
    })
  })

  test('files that cannot be trusted; the others count', async () => {
    const files = { 'a.xml': SHARD, 'b.xml': AGAIN.slice(0, 70), 'c.xml': gzipSync(SHARD).subarray(0, 60) }
    const { sprintReport } = await projectOf({ ...DOCUMENTS, ...files })
    const { code, stdout, stderr } = await sprintReport(...ARGV, '--tests', '*.xml')
    expect(code).toBe(2)
    expect(stdout).toContain('testsPassed: 1\n')
    expect(stderr.split('\n')).toEqual([
      'b.xml:3: Unexpected end of the file inside `<testsuite>`, expected well-formed XML; ' +
        'nothing in it counts, so run the tests again or leave it out',
      'c.xml: is damaged or was cut while it was compressed; compress it again',
      '',
    ])
  })

  test('a small file that unpacks to a large one', async () => {
    const { sprintReport } = await projectOf({ ...DOCUMENTS, 'a.xml.gz': gzipSync(Buffer.alloc(51_000_000)) })
    const { code, stderr } = await sprintReport(...ARGV, '--tests', 'a.xml.gz')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'a.xml.gz: is larger than 50 MB; split it or leave it out\n',
    })
  })
})

test('what is only odd is said, and the report is written', async () => {
  const { sprintReport } = await projectOf({
    ...DOCUMENTS,
    'a.xml': SHARD.replace('<testsuites>', '<testsuites tests="9">'),
  })
  const { code, stderr } = await sprintReport(...ARGV, '--tests', 'a.xml')
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'a.xml:1: Unexpected number of tests, `9`, expected `3`, as many as the file lists\n',
  })
})
