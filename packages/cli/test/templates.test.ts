import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = `# Sprint 7: Tables

**Sprint ID**: 7
**Start**: 2026-03-02
**End**: 2026-03-13

## Risks

| Risk | Level |
| --- | --- |
| The booth is moved | high |
`

test('a template is listed, copied, changed and used', async () => {
  const { folder, sprintReport } = await projectOf({ 'sprint-7/plan.md': PLAN })
  expect((await sprintReport('templates', 'list')).stdout.split('\n')).toEqual(
    expect.arrayContaining(['final', 'risks', 'summary']),
  )
  expect(await sprintReport('templates', 'eject', 'risks')).toEqual({
    code: 0,
    stdout: '.sprint/templates/risks.hbs\n',
    stderr: '',
  })
  expect(await readFile(join(folder, '.sprint/templates/risks.hbs'), 'utf8')).toContain('{{table columns rows}}')
  expect((await sprintReport('templates', 'list')).stdout).toMatch(/^risks +\.sprint\/templates\/risks\.hbs$/m)
  const report = await sprintReport('generate', '--stdout')
  expect(report.stdout).toContain('The booth is moved')
})

test('those in .sprint/templates are used without a word, and may hold a place for notes', async () => {
  const { sprintReport } = await projectOf({
    'sprint-7/plan.md': PLAN,
    '.sprint/templates/risks.hbs':
      '## Dangers\n\n{{table columns rows}}\n\n<!-- sprint:notes -->\n<!-- /sprint:notes -->\n',
  })
  expect((await sprintReport('generate', '--stdout')).stdout).toContain('## Dangers')
  expect((await sprintReport('generate')).code).toBe(0)
  expect((await sprintReport('generate', '--check')).code).toBe(0)
})

test('a template of yours is not written over, and one that is not there not made up', async () => {
  const { sprintReport } = await projectOf({ '.sprint/templates/risks.hbs': 'ours' })
  expect((await sprintReport('templates', 'eject', 'risks')).stderr).toBe(
    '.sprint/templates/risks.hbs: is there already; change it, or remove it first\n',
  )
  expect((await sprintReport('templates', 'eject', 'riks')).stderr).toMatch(
    /there is no template "riks"; .*risks\?\)\n$/,
  )
  expect((await sprintReport('templates', 'eject', 'constructor')).code).toBe(2)
})

test('links are as they were asked for', async () => {
  const { sprintReport } = await projectOf({ 'sprint-7/plan.md': PLAN })
  const stdoutOf = async (...options: string[]) => (await sprintReport('generate', '--stdout', ...options)).stdout
  expect(await stdoutOf()).toContain('](../sprint-7/plan.md#L11)')
  expect(await stdoutOf('--links', 'github')).toContain('](../sprint-7/plan.md?plain=1#L11)')
  expect(await stdoutOf('--link-base', 'https://git.example/shop/')).toContain(
    '](https://git.example/shop/sprint-7/plan.md#L11)',
  )
  expect(await stdoutOf('--no-links')).not.toContain('](')
  expect((await sprintReport('generate', '--link-base', 'javascript:alert(1)//')).code).toBe(2)
})
