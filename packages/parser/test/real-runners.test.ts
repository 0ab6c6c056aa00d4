import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTestResults } from '@sprint/parser/evidence'
import { expect, onTestFinished, test } from 'vitest'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

/** Two tests pass, one fails, one is skipped; the same words for both runners. */
const CASES = `
describe('booth', () => {
  it('rings', () => {})
  it('hangs up', () => { throw new Error('line is busy') })
  it('holds the <line>', () => {})
  it.skip('calls back', () => {})
})
`
const NODE = `const { describe, it } = require('node:test')\n${CASES}`

/** Run a tiny project with a runner, and read the file that it writes. */
function read(program: string, source: string, args: (file: string) => readonly string[], output: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sprint-runner-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, program), source)
  const file = join(folder, output)
  try {
    // Nothing of this run: the runner would take itself for a part of it.
    execFileSync(process.execPath, args(file), { cwd: folder, env: { PATH: process.env.PATH }, stdio: 'pipe' })
  } catch {
    // One test fails, so the runner ends with status 1.
  }
  return readTestResults(readFileSync(file), { path: output })
}

test.each([
  ['junit', 'node.xml'],
  ['tap', 'node.tap'],
])('node --test writes %s', (reporter, output) => {
  const args = (file: string) => [
    '--test',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${file}`,
    'booth.test.cjs',
  ]
  const { format, run } = read('booth.test.cjs', NODE, args, output)
  expect(format).toBe(reporter)
  expect(run?.counts).toEqual({ passed: 2, failed: 1, errors: 0, skipped: 1, total: 4 })
  expect(run?.cases.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'rings: passed',
    'hangs up: failed',
    'holds the <line>: passed',
    'calls back: skipped',
  ])
})

test.each([
  ['junit', 'vitest.xml'],
  ['json', 'vitest.json'],
])('vitest writes %s', (reporter, output) => {
  const args = (file: string) => [vitest, 'run', '--globals', `--reporter=${reporter}`, `--outputFile=${file}`]
  const { format, run } = read('booth.test.js', CASES, args, output)
  expect(format).toBe(reporter === 'json' ? 'vitest' : 'junit')
  expect(run?.counts).toEqual({ passed: 2, failed: 1, errors: 0, skipped: 1, total: 4 })
  expect(run?.cases.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed', 'skipped'])
})
