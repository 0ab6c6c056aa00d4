import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

test('a new sprint has documents that the parser reads and no check complains about', async () => {
  const { sprintReport } = await projectOf({})
  const outcome = await sprintReport('init', 'docs/sprint-13', '--id', '13', '--start', '2026-03-02', '--days', '12')
  expect(outcome.code).toBe(0)
  expect(outcome.stdout).toBe('docs/sprint-13/plan.md\ndocs/sprint-13/daily.md\ndocs/sprint-13/retrospective.md\n')
  const parsed = JSON.parse((await sprintReport('parse', 'docs/sprint-13/plan.md')).stdout)
  expect(parsed.documents[0].sprint).toMatchObject({
    id: '13',
    start: '2026-03-02',
    end: '2026-03-13',
    status: 'planned',
    items: [{ id: 'S-1', points: 3 }, { id: 'S-2' }],
  })
  expect(await sprintReport('check', '--max-warnings', '0')).toMatchObject({ code: 0 })
})

test('the sprint starts today and is named after its id', async () => {
  const { folder, sprintReport } = await projectOf({})
  await sprintReport('init', '--id', '4')
  expect(await readFile(join(folder, 'sprint-4/plan.md'), 'utf8')).toContain(
    '**Start**: 2026-03-04\n**End**: 2026-03-17\n',
  )
})

test.each([
  [['init', 'taken'], 'taken: is not empty; name a folder that does not exist yet\n'],
  [['init', 'file.md'], 'file.md: is not a folder; name another folder\n'],
  [['init', '--id', '../7'], '--id: "../7" is no id; use letters, digits, dots and dashes\n'],
  [['init', '--days', '0'], '--days: 0 is no length of a sprint; give 1 to 366\n'],
])('%j is refused and nothing is written', async (argv, message) => {
  const { folder, sprintReport } = await projectOf({ 'taken/plan.md': 'mine', 'file.md': 'mine' })
  await writeFile(join(folder, 'taken/other.md'), 'mine too')
  expect(await sprintReport(...argv)).toEqual({ code: 2, stdout: '', stderr: message })
  expect(await readFile(join(folder, 'taken/plan.md'), 'utf8')).toBe('mine')
})
