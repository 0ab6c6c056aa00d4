import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = '# Sprint 7: Tables\n\n**Goal**: Guests book a table by phone\n**Start**: 2026-03-02\n'

test('json is one object with the documents', async () => {
  const { sprintReport } = await projectOf({ 'plan.md': PLAN, 'retro.md': '# Retrospective\n' })
  const { code, stdout } = await sprintReport('parse')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ path: 'plan.md' }, { path: 'retro.md' }] })
})

test('json is whole even where no document could be read', async () => {
  const { sprintReport } = await projectOf({})
  const { code, stdout } = await sprintReport('parse', 'plan.md')
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toEqual({ documents: [] })
})

test('ndjson is one document a line', async () => {
  const { sprintReport } = await projectOf({ 'plan.md': PLAN, 'retro.md': '# Retrospective\n' })
  const { stdout } = await sprintReport('parse', '--format', 'ndjson')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(['plan.md', 'retro.md'])
})

test('pretty tells a person what was understood', async () => {
  const { sprintReport } = await projectOf({ 'plan.md': PLAN })
  const { stdout } = await sprintReport('parse', '--format', 'pretty')
  expect(stdout).toMatch(/^plan\.md {2}\w+\n/)
  expect(stdout).toMatch(/understood +\d+ of \d+ blocks/)
})

test('what a document says cannot steer the terminal', async () => {
  const { sprintReport } = await projectOf({ 'plan.md': '# Sprint 7 \u009b2J\u001b[2J\u202e\n' })
  for (const format of ['json', 'ndjson', 'pretty']) {
    const { stdout } = await sprintReport('parse', '--format', format)
    for (const character of ['\u001b', '\u009b', '\u202e']) expect(stdout).not.toContain(character)
  }
})

test('explain tells what was made of a line and why', async () => {
  const { sprintReport } = await projectOf({
    'plan.md': `${PLAN}\n## Stories\n\n- SHOP-1: Menu (3 pts)\n- Something else\n`,
  })
  const { code, stdout } = await sprintReport('parse', 'plan.md', '--explain', '8')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^plan\.md:8 {2}listItem\n/)
  expect(stdout).toContain('Sprint 7: Tables > Stories')
  expect(stdout).toMatch(/items +\{"id":"SHOP-1","title":"Menu"/)
  expect(stdout).toContain('id 3 + points 3 = 6; a unit of work needs 3')
  expect((await sprintReport('parse', 'plan.md', '--explain', '9')).stdout).toMatch(/not taken +\S/)
})
