// @ts-check
/**
 * Install the packages as a user gets them, from tarballs and outside the repository, and use them.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sprint-packages-'))

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = folder) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}

const plan = '# Sprint 7\n\n**Goal:** Orders can be exported\n\n## US-1: Export orders as CSV (3 points)\n'
const program = `
import { isCalendarDate } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { finalReport, render } from '@sprint/reports'
import { readFileSync } from 'node:fs'
const { sprint } = parseDocument(readFileSync('plan.md'), { path: 'plan.md' })
console.log(JSON.stringify([isCalendarDate('2026-02-28'), sprint.items.length, render(finalReport(sprint, { date: '2026-03-13' })).length > 0]))
`

try {
  for (const name of readdirSync(packages)) {
    run('npm', ['pack', '--silent', '--pack-destination', folder], join(packages, name))
  }
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...tarballs.map((file) => `./${file}`),
  ])

  writeFileSync(join(folder, 'plan.md'), plan)
  writeFileSync(join(folder, 'use.mjs'), program)
  const command = join(folder, 'node_modules', '.bin', 'sprint-report')
  assert.match(run(command, ['--version']), /^\d+\.\d+\.\d+/)
  assert.deepEqual(JSON.parse(run('node', ['use.mjs'])), [true, 1, true])
  assert.equal(
    JSON.parse(run(command, ['parse', 'plan.md', '--format', 'json'])).documents[0].sprint.items[0].points,
    3,
  )
  assert.match(run(command, ['generate', 'final', 'plan.md', '--stdout']), /Export orders as CSV/)
  console.log(`${tarballs.length} packages install and run outside the repository`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
