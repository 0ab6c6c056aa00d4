import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = '# Sprint 12: Booth\n\n**Sprint ID**: 12\n\n## Task B-1: Ring the booth\n\n**Status**: todo\n'

test('writes the reports again as a document changes, a line a run, until it is interrupted', async () => {
  const controller = new AbortController()
  const { folder, sprintReport } = await projectOf({ 'sprint-12.md': PLAN }, { interrupt: controller.signal })
  const running = sprintReport('watch')
  const report = () => readFile(join(folder, 'reports/sprint-12-final.md'), 'utf8').catch(() => '')
  const waiting = { timeout: 15_000, interval: 100 }
  await vi.waitFor(async () => expect(await report()).toContain('Ring the booth'), waiting)
  await vi.waitFor(async () => {
    // A change before the watch stands is seen by nobody, so it is made until it is seen.
    await writeFile(join(folder, 'sprint-12.md'), PLAN.replace('Ring the booth', 'Hang up'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await report()).toContain('Hang up')
  }, waiting)
  controller.abort()
  const { code, stdout, stderr } = await running
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trim().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  expect(new Set(lines)).toEqual(new Set(['reports/sprint-12-final.md']))
}, 40_000)
