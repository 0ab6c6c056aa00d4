import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { repositoryOf } from './repository-of.js'
import { projectOf, runIn } from './run-cli.js'

const now = () => new Date('2026-03-18T09:00:00')

function planOf(...states: readonly string[]): string {
  const rows = states.map((state, index) => `| S-${index + 1} | Story number ${index + 1} | ${index + 2} | ${state} |`)
  return `# Sprint 7: Tables

**Sprint ID**: 7
**Start**: 2026-03-02
**End**: 2026-03-13

| ID | Story | Points | Status |
| --- | --- | ---: | --- |
${rows.join('\n')}
`
}

/** A sprint of two weeks, planned before it began, changed at commits and moved on the way. */
async function sprintInGit(env: Readonly<Record<string, string>> = {}, at = now) {
  const project = await projectOf({}, { now: at, env })
  const repository = await repositoryOf(project.folder)
  const { commit } = repository
  await commit('Plan', { 'plan.md': planOf('todo', 'todo', 'todo') }, '2026-02-27T10:00:00+01:00')
  await commit('Begin', { 'plan.md': planOf('in progress', 'todo', 'todo') }, '2026-03-02T23:30:00-08:00')
  await commit('Oops', { 'plan.md': planOf('todo', 'todo', 'done') }, '2026-03-04T09:00:00Z')
  await commit('One', { 'plan.md': planOf('done', 'in progress', 'todo') }, '2026-03-04T17:00:00Z')
  await commit(
    'Move',
    { 'plan.md': null, 'docs/sprint-7.md': planOf('done', 'in progress', 'todo') },
    '2026-03-05T09:00:00Z',
  )
  await commit('Hotfix', { 'docs/sprint-7.md': planOf('done', 'done', 'todo', 'todo') }, '2026-03-09T09:00:00Z')
  await commit('Late', { 'docs/sprint-7.md': planOf('done', 'done', 'done', 'done') }, '2026-03-16T09:00:00Z')
  const series = async (...more: readonly string[]) => {
    const { code, stdout, stderr } = await project.sprintReport('status', '--format', 'json', ...more)
    const { history } = JSON.parse(stdout).sprints[0]
    const days: readonly { readonly date: string; readonly remaining: number | null }[] = history.burndown.days
    return { code, stderr, history, days: days.map(({ date, remaining }) => [date.slice(5), remaining]) }
  }
  return { ...project, ...repository, series }
}

const BURNDOWN = [
  ['03-02', 9],
  ['03-03', 9],
  ['03-04', 7],
  ['03-05', 7],
  ['03-06', 7],
  ['03-09', 9],
  ['03-10', 9],
  ['03-11', 9],
  ['03-12', 9],
  ['03-13', 9],
]

describe('the history of a plan in git', () => {
  test('is its burndown: the last word of each day, through a move, and not beyond the end', async () => {
    const { series } = await sprintInGit()
    const { days, history, stderr } = await series()
    expect(stderr).toBe('')
    expect(days).toEqual(BURNDOWN)
    expect(history.scopeChanges).toMatchObject([{ date: '2026-03-09', id: 'S-4', change: 'added', after: 5 }])
    expect(history.cycleTimes.items).toMatchObject([
      { id: 'S-1', started: '2026-03-02', finished: '2026-03-04', days: 3 },
      { id: 'S-2', started: '2026-03-04', finished: '2026-03-09', days: 4 },
    ])
  })

  test('counts what was merged on the day of its merge', async () => {
    const { series, git, commit } = await sprintInGit()
    git('checkout', '-q', '-b', 'side', 'HEAD~1')
    await commit('Aside', { 'docs/sprint-7.md': planOf('done', 'done', 'done', 'todo') }, '2026-03-10T09:00:00Z')
    git('checkout', '-q', '-B', 'main', 'HEAD~1')
    git('merge', '-q', '--no-ff', '--no-commit', 'side')
    await commit('Merge', {}, '2026-03-12T09:00:00Z')
    expect((await series()).days.slice(6)).toEqual([
      ['03-10', 9],
      ['03-11', 9],
      ['03-12', 5],
      ['03-13', 5],
    ])
  })

  test('goes on to what is not committed yet', async () => {
    const { series, git, folder } = await sprintInGit()
    git('reset', '-q', '--hard', 'HEAD~1')
    await writeFile(join(folder, 'docs/sprint-7.md'), planOf('done', 'done', 'done', 'todo'))
    expect((await series()).days).toEqual(BURNDOWN)
    const early = await sprintInGit({}, () => new Date('2026-03-11T09:00:00'))
    early.git('reset', '-q', '--hard', 'HEAD~1')
    await writeFile(join(early.folder, 'docs/sprint-7.md'), planOf('done', 'done', 'done', 'todo'))
    expect((await early.series()).days.slice(6)).toEqual([
      ['03-10', 9],
      ['03-11', 5],
      ['03-12', null],
      ['03-13', null],
    ])
  })

  test.each(['with a word to git', 'without one'])(
    'goes on where the file was moved and nobody committed that, %s',
    async (how) => {
      const { series, git, folder } = await sprintInGit()
      const moved = join(folder, 'docs/table-sprint.md')
      if (how === 'without one') await rename(join(folder, 'docs/sprint-7.md'), moved)
      else git('mv', 'docs/sprint-7.md', moved)
      expect((await series()).days).toEqual(BURNDOWN)
      await writeFile(moved, planOf('done', 'done', 'done', 'todo'))
      expect((await series()).days).toEqual(BURNDOWN)
    },
  )

  test('does not take the history of another file that is gone', async () => {
    const { series, folder } = await sprintInGit()
    await rm(join(folder, 'docs/sprint-7.md'))
    const other = '# Sprint 8: Menus\n\n- [ ] W-1: Print menus (3 SP)\n- [x] W-2: Choose the paper (2 SP)\n'
    await writeFile(join(folder, 'docs/sprint-8.md'), other)
    const { history } = await series()
    expect(history.cycleTimes.items).toEqual([])
    expect(history.scopeChanges).toEqual([])
  })

  test('is read from the repository that each document is in', async () => {
    const [product, other] = [await sprintInGit(), await repositoryOf()]
    const plan = (...states: readonly string[]) => planOf(...states).replaceAll('7', '8')
    await other.commit('Plan', { 'docs/plan.md': plan('todo', 'todo') }, '2026-03-02T09:00:00Z')
    await other.commit('One', { 'docs/plan.md': plan('done', 'todo') }, '2026-03-04T09:00:00Z')
    const there = join('..', basename(other.folder))
    const days = async (...paths: readonly string[]) => {
      const { stdout, stderr } = await runIn(product.folder, ['status', '--format', 'json', ...paths], { now })
      expect(stderr).toBe('')
      const remaining = ({ history }: { history: { burndown: { days: { remaining: number }[] } } }) =>
        history.burndown.days.slice(1, 4).map((day) => day.remaining)
      return JSON.parse(stdout).sprints.map(remaining)
    }
    expect(await days('docs', join(there, 'docs/plan.md'))).toEqual([
      [9, 7, 7],
      [5, 3, 3],
    ])
    await cp(other.folder, join(product.folder, 'team'), { recursive: true })
    expect(await days('docs', 'team/docs/plan.md')).toEqual([
      [9, 7, 7],
      [5, 3, 3],
    ])
  })

  test('names the repository that cannot tell, and takes the rest from the others', async () => {
    const [product, other] = [await sprintInGit(), await repositoryOf()]
    await writeFile(join(other.folder, 'plan.md'), planOf('todo').replaceAll('7', '8'))
    const there = join('..', basename(other.folder))
    const paths = ['docs', join(there, 'plan.md')]
    const { stdout, stderr } = await runIn(product.folder, ['status', '--format', 'json', ...paths], { now })
    expect(stderr).toBe(
      `history: ${there}: the repository has no commits; the rest goes on, --no-history leaves it out\n`,
    )
    const { sprints } = JSON.parse(stdout)
    expect(sprints.map((one: { history: { from: string } }) => one.history.from)).toEqual(['git', 'documents'])
  })

  test('leaves out what was generated into a page, as the present does', async () => {
    const { series, commit } = await sprintInGit()
    const page = (...states: readonly string[]) =>
      `${planOf(...states)}\n<!-- sprint:points -->\n| ID | Story | Points | Status |\n| --- | --- | --: | --- |\n| S-9 | Told twice | 50 | todo |\n<!-- /sprint:points -->\n`
    await commit('Page', { 'page.md': page('todo', 'todo', 'todo') }, '2026-03-03T10:00:00Z')
    await commit('Done', { 'page.md': page('done', 'todo', 'todo') }, '2026-03-04T10:00:00Z')
    expect((await series('page.md')).days.slice(1, 3)).toEqual([
      ['03-03', 9],
      ['03-04', 7],
    ])
  })

  test('is shown with what changed and what to expect', async () => {
    const { sprintReport } = await sprintInGit()
    const { stdout } = await sprintReport('status', '--date', '2026-03-10')
    expect(stdout).toContain('Burndown  points, of 6 commits\n')
    expect(stdout).toContain('  2026-03-10: 9 of 14 points left, ideal 2.7\n')
    expect(stdout).toContain('  Scope +5 since the first day: 1 added\n')
    expect(stdout).toContain('  Cycle time: half of 2 items took 3 working days or less, 85% 4 working days or less\n')
    expect(stdout).toContain('  No forecast: 7 working days are known, at least 10 are needed\n')
  })

  test('is drawn as the guide shows it', async () => {
    const { sprintReport } = await sprintInGit()
    const guide = await readFile(new URL('../../../docs/guide/history.md', import.meta.url), 'utf8')
    const shown = guide.split('```text\n')[1]?.split('```')[0]
    expect((await sprintReport('status', '--date', '2026-03-09')).stdout).toContain(shown)
  })

  test('is left out where nobody wants it', async () => {
    const { series } = await sprintInGit()
    expect((await series('--no-history')).history).toMatchObject({ from: 'documents', commits: 0 })
  })
})

describe('generate --history', () => {
  test('draws the burndown of a report from git, the same on whatever day', async () => {
    const { sprintReport, folder } = await sprintInGit()
    const { stdout } = await sprintReport('generate', 'final', '--history', '--stdout')
    expect(stdout).toMatch(/\| 2026-03-04 +\| +7 +\|/)
    expect(stdout).toMatch(/\| 2026-03-13 +\| +9 +\|/)
    const later = { now: () => new Date('2027-01-11T09:00:00') }
    expect((await runIn(folder, ['generate', 'final', '--history', '--stdout'], later)).stdout).toBe(stdout)
  })

  test('is wanted or not: a report without it stays as it is', async () => {
    const { sprintReport } = await sprintInGit()
    const check = async (...more: readonly string[]) => (await sprintReport('generate', '--check', ...more)).code
    await sprintReport('generate')
    expect([await check(), await check('--history')]).toEqual([0, 1])
    await sprintReport('generate', '--history')
    expect([await check('--history'), await check()]).toEqual([0, 1])
  })

  test('without a commit is one line, and the report is that of the documents', async () => {
    const { folder, sprintReport } = await projectOf({ 'plan.md': planOf('todo', 'done') })
    await repositoryOf(folder)
    const [plain, traced] = [
      await sprintReport('generate', '--stdout'),
      await sprintReport('generate', '--stdout', '--history'),
    ]
    expect(traced).toEqual({
      ...plain,
      stderr: 'history: the repository has no commits; the rest goes on, as without --history\n',
    })
  })
})

describe('what git cannot tell is one line, and the rest goes on', () => {
  test.each([
    ['no commits', 'the repository has no commits', async () => {}],
    [
      'a broken repository',
      'git says: ',
      async ({ folder, commit }: Awaited<ReturnType<typeof repositoryOf>>) => {
        await commit('Plan', { 'plan.md': planOf('todo') })
        await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
        await writeFile(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)
      },
    ],
  ])('%s', async (_, line, prepare) => {
    const { folder, sprintReport } = await projectOf({ 'plan.md': planOf('todo', 'done') }, { now })
    await prepare(await repositoryOf(folder))
    const { code, stdout, stderr } = await sprintReport('status', 'plan.md')
    expect(stdout).toContain('Items')
    expect(stderr).toContain(`history: ${line}`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
  })

  test('a shallow clone', async () => {
    const { folder, git } = await sprintInGit()
    const inside = await projectOf({}, { now })
    git('clone', '-q', '--depth', '2', `file://${folder}`, join(inside.folder, '.'))
    const { stdout, stderr } = await inside.sprintReport('status', '--format', 'json')
    expect(stderr).toBe(
      'history: the clone is shallow, so the history begins late; run `git fetch --unshallow`; the rest goes on, --no-history leaves it out\n',
    )
    expect(JSON.parse(stdout).sprints[0].history.burndown.days[5].remaining).toBe(9)
  })

  test('no git', async () => {
    const { series } = await sprintInGit()
    vi.stubEnv('PATH', '/nowhere')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const { code, stderr, history } = await series()
    expect(code).toBe(0)
    expect(stderr).toBe('history: git is not installed; the rest goes on, --no-history leaves it out\n')
    expect(history).toMatchObject({ from: 'documents', commits: 0 })
  })

  test('a folder in no repository misses nothing', async () => {
    const { sprintReport } = await projectOf({ 'plan.md': planOf('todo', 'done') })
    expect(await sprintReport('status')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('the cache', () => {
  test('is answered from, and a damaged entry is read anew', async () => {
    const home = (await projectOf({})).folder
    const { series } = await sprintInGit({ XDG_CACHE_HOME: home })
    const first = await series()
    const entries = (await readdir(home, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(entries.length).toBeGreaterThan(0)
    for (const { parentPath, name } of entries) {
      const path = join(parentPath, name)
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('todo', 'done'))
    }
    expect((await series()).days).toEqual(first.days)
    for (const { parentPath, name } of entries) await writeFile(join(parentPath, name), '')
    expect((await series()).days).toEqual(first.days)
  })

  test('is enough where git has nothing to read any more', async () => {
    const { series, folder, git } = await sprintInGit({ XDG_CACHE_HOME: (await projectOf({})).folder })
    await series()
    const isBlob = (id: string) => git('cat-file', '-t', id).trim() === 'blob'
    for (const { parentPath, name } of await readdir(join(folder, '.git/objects'), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (name.length === 38 && isBlob(`${parentPath.slice(-2)}${name}`)) await rm(join(parentPath, name))
    }
    expect((await series()).days).toEqual(BURNDOWN)
  })

  test('is not asked what was read with other words', async () => {
    const { folder, commit } = await repositoryOf()
    const home = (await projectOf({})).folder
    await commit('Plan', { 'plan.md': planOf('potted', 'todo', 'todo') }, '2026-03-02T09:00:00Z')
    await commit('Next', { 'plan.md': planOf('todo', 'todo', 'todo') }, '2026-03-03T09:00:00Z')
    const remaining = async () => {
      const { stdout } = await runIn(folder, ['status', '--format', 'json'], { now, env: { XDG_CACHE_HOME: home } })
      return JSON.parse(stdout).sprints[0].history.burndown.days[0].remaining
    }
    expect(await remaining()).toBe(9)
    await mkdir(join(folder, '.sprint'))
    await writeFile(
      join(folder, '.sprint/config.json'),
      JSON.stringify({ words: { itemStatuses: { done: ['potted'] } } }),
    )
    expect(await remaining()).toBe(7)
  })

  test('loses what nobody has written for three months', async () => {
    const home = (await projectOf({ 'sprint-report/statements-0.1.0-x/ab/cd': 'old', 'sprint-report/new.json': '' }))
      .folder
    const folder = join(home, 'sprint-report')
    await utimes(join(folder, 'statements-0.1.0-x'), new Date('2025-11-01'), new Date('2025-11-01'))
    await utimes(join(folder, 'new.json'), new Date('2026-02-01'), new Date('2026-02-01'))
    const { series } = await sprintInGit({ XDG_CACHE_HOME: home })
    await series()
    expect(await readdir(folder)).toContain('new.json')
    expect(await readdir(folder)).not.toContain('statements-0.1.0-x')
  })

  test('serves runs that fill it at the same time', async () => {
    const home = (await projectOf({})).folder
    const { series } = await sprintInGit({ XDG_CACHE_HOME: home })
    const runs = await Promise.all([series(), series(), series()])
    expect([...runs, await series()].map(({ days }) => days)).toEqual([BURNDOWN, BURNDOWN, BURNDOWN, BURNDOWN])
    expect((await readdir(home, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('that cannot be written does not matter', async () => {
    const { folder, series } = await sprintInGit({ XDG_CACHE_HOME: '/dev/null' })
    expect((await series()).days).toEqual(BURNDOWN)
    expect(await readdir(folder)).not.toContain('.cache')
  })
})
