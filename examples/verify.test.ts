import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import history from './claims-and-evidence/history.json' with { type: 'json' }

const example = fileURLToPath(new URL('./claims-and-evidence/', import.meta.url))
const cli = fileURLToPath(new URL('../packages/cli/dist/cli.js', import.meta.url))
const ROW = /^\| `([^`]+)` \| `([^`]+)` \| /gm

/** The example as its README says: an empty repository with the documents, the results and the commits of the week. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sprint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const git = (args: readonly string[], at = '2026-04-06T08:00:00Z') => {
    const who = { GIT_AUTHOR_NAME: 'Runa', GIT_AUTHOR_EMAIL: 'runa@example.org', GIT_AUTHOR_DATE: at }
    const also = { GIT_COMMITTER_NAME: 'Runa', GIT_COMMITTER_EMAIL: 'runa@example.org', GIT_COMMITTER_DATE: at }
    const alone = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
    execFileSync('git', args, { cwd: folder, env: { ...alone, ...who, ...also } })
  }
  git(['init', '--quiet'])
  for (const part of ['plan.md', 'dailies', 'results'])
    cpSync(join(example, part), join(folder, part), { recursive: true })
  for (const { at, message, files } of history) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    git(['add', '--all'])
    git(['commit', '--quiet', '--allow-empty', '--message', message], at)
  }
  return folder
}

/** Exits with status 1, as something is contradicted, and so throws. */
function verify(cwd: string): string {
  const args = [cli, 'verify', 'plan.md', 'dailies', '--tests', 'results/*.xml', '--format', 'json']
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}

test('verify finds exactly the contradictions that the page of the example lists', () => {
  const rows = [...readFileSync(join(example, 'README.md'), 'utf8').matchAll(ROW)]
  for (const [, place = '', says = ''] of rows) {
    const [file = '', line] = place.split(':')
    expect(readFileSync(join(example, file), 'utf8').split('\n')[Number(line) - 1]).toContain(says)
  }
  const { verdicts } = JSON.parse(verify(repository()))
  const found = verdicts
    .filter((one: { outcome: string }) => one.outcome === 'contradicted')
    .map(({ source }: { source: { path: string; line: number } }) => `${source.path}:${source.line}`)
  expect(rows.length).toBeGreaterThan(0)
  expect(found).toEqual(rows.map(([, place]) => place))
})
