import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryOf } from './repository-of.js'
import { projectOf, runIn } from './run-cli.js'

const PLAN = `# Sprint 12: Booth

**Sprint ID**: 12
**Start**: 2026-03-02
**End**: 2026-03-13

## Task B-1: Ring the booth

**Status**: done
**Deliverables**:

- ring.md

## Task B-2: Hang up

**Status**: todo
`
const DAILY = `# Daily 2026-03-04

**Sprint**: 12
**Date**: 2026-03-04

## Completed

- [x] Wrote \`notes/hang-up.md\` (3 lines)

## Test Status

12 passed, 0 failed, 12 total
`
const TAP = `1..3
ok 1 - rings
not ok 2 - hangs up
ok 3 - holds
`

async function project(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const { folder, sprintReport } = await projectOf({}, { env })
  const repository = await repositoryOf(folder)
  await repository.commit('Plan the sprint', { 'sprint-12.md': PLAN, ...files })
  const verify = async (...argv: readonly string[]) => {
    const outcome = await sprintReport('verify', ...argv, '--format', 'json')
    const { verdicts } = JSON.parse(outcome.stdout || '{"verdicts":[]}')
    const lines = verdicts.map((one: { outcome: string; reason: string; source: { path: string; line: number } }) =>
      [`${one.source.path}:${one.source.line}`, one.outcome, one.reason].join(' '),
    )
    return { ...outcome, verdicts: lines }
  }
  return { ...repository, folder, sprintReport, verify }
}

describe('files', () => {
  test('that are promised are looked for, wherever git keeps them', async () => {
    const { commit, verify } = await project({ 'daily-2026-03-04.md': DAILY })
    expect((await verify()).verdicts).toEqual([
      'daily-2026-03-04.md:8 contradicted Unexpected absence of `notes/hang-up.md`, expected a file',
      'sprint-12.md:12 contradicted Unexpected absence of `ring.md`, expected a file',
    ])
    await commit('Write', { 'docs/ring.md': 'Lift.\n', 'notes/hang-up.md': 'One\nTwo\n' })
    const { code, verdicts } = await verify()
    expect(code).toBe(1)
    expect(verdicts).toEqual([
      'daily-2026-03-04.md:8 confirmed `notes/hang-up.md` is there',
      'daily-2026-03-04.md:8 contradicted Unexpected size of `notes/hang-up.md`, `3 lines`, expected `2 lines` as the file has',
      'sprint-12.md:12 confirmed `ring.md` is there',
    ])
  })

  test('have to be kept by git, hold something, and be of this sprint', async () => {
    const { folder, commit, verify } = await project({})
    await writeFile(join(folder, 'ring.md'), '')
    expect((await verify()).verdicts).toEqual([expect.stringContaining('Unexpected empty file `ring.md`')])
    await writeFile(join(folder, 'ring.md'), 'Lift.\n')
    expect((await verify()).verdicts).toEqual([expect.stringContaining('that git does not keep')])
    await writeFile(join(folder, '.gitignore'), 'ring.md\n')
    expect((await verify()).verdicts).toEqual([
      expect.stringContaining('no evidence `ring.md` is there, but git is told'),
    ])
    await writeFile(join(folder, '.gitignore'), '')
    await commit('Ring', { 'ring.md': 'Lift.\n' }, '2026-02-20T12:00:00Z')
    expect(await verify()).toMatchObject({
      code: 0,
      verdicts: [
        'sprint-12.md:12 stale `ring.md` was last changed on 2026-02-20, before the sprint began on 2026-03-02',
      ],
    })
  })

  test.each(['../secret.md', '/etc/hosts.conf', '~/ring.md', 'link/secret.md', 'a/../../secret.md'])(
    'outside of the project are not looked at: %s',
    async (path) => {
      const outer = await projectOf({ 'secret.md': 'Shh\n' })
      const folder = join(outer.folder, 'project')
      await mkdir(folder)
      const { commit } = await repositoryOf(folder)
      await symlink(outer.folder, join(folder, 'link'))
      await commit('Plan', { 'sprint-12.md': PLAN.replace('ring.md', path) })
      const { stdout } = await runIn(folder, ['verify', '--format', 'json'])
      expect(stdout).not.toContain('"confirmed"')
      expect(stdout).not.toContain('4 bytes')
    },
  )

  test('without git are still looked for', async () => {
    const { sprintReport } = await projectOf({ 'sprint-12.md': PLAN })
    const { code, stdout, stderr } = await sprintReport('verify')
    expect(code).toBe(1)
    expect(stderr).toBe('git: the folder is in no git repository; claims are held against files and tests alone\n')
    expect(stdout.split('\n')).toEqual([
      'sprint-12.md',
      '  12:1    contradicted Unexpected absence of `ring.md`, expected a file  promised-file',
      '   12 | - ring.md',
      '          evidence     `ring.md`: no such file',
      '',
      '1 claim: 1 contradicted',
      '',
    ])
  })
})

describe('test results', () => {
  test('are held against what is stated, and say where they stand', async () => {
    const { commit, sprintReport } = await project({})
    await commit('Note', { 'ring.md': 'x\n', 'daily-2026-03-04.md': DAILY.replace(/- \[x\].*\n/, ''), 'run.tap': TAP })
    const { code, stdout } = await sprintReport('verify', '--tests', '*.tap', '--format', 'github')
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=daily-2026-03-04\.md,line=11,.*title=test-result::Unexpected test results, `12 passed, 0 failed, 12 total`, expected `2 passed, 1 failed, 3 total` as run\.tap:1 counts\n$/,
    )
  })

  test('that were interrupted prove nothing, and the rest is verified', async () => {
    const log = '===== 12 passed in 3.21s =====\n!!!!!! Interrupted: 3 errors during collection !!!!!!\n'
    const { verify } = await project({ 'daily-2026-03-04.md': DAILY, 'run.log': log })
    const { code, stderr, verdicts } = await verify('--tests', 'run.log')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^run\.log:2: Unexpected interruption of the run.*\n$/)
    expect(verdicts).toContain(
      'daily-2026-03-04.md:12 contradicted Unexpected interruption of the run, expected a whole one: run.log:2 proves no count',
    )
    expect(verdicts).toContain('sprint-12.md:12 contradicted Unexpected absence of `ring.md`, expected a file')
  })

  test('of fewer tests than the recorded baseline', async () => {
    const { verify, sprintReport } = await project({ 'run.tap': TAP, 'before.tap': '1..4\nok 1\nok 2\nok 3\nok 4\n' })
    await sprintReport('baseline', 'record', '--tests', 'before.tap', '--sprint', '12')
    expect((await verify('--tests', 'run.tap')).verdicts[0]).toBe(
      '.sprint/baselines/12.json:1 contradicted Unexpected number of tests run, `3`, expected at least `4` as at the baseline',
    )
  })
})

describe('commits', () => {
  test('that name an item', async () => {
    const { commit, verify } = await project({ 'ring.md': 'x\n' })
    await commit('B-2: hang up', {}, '2026-03-05T10:00:00Z')
    await commit('Daily', { 'daily-2026-03-06.md': '# Daily 2026-03-06\n\n**Sprint**: 12\n**Date**: 2026-03-06\n' })
    expect((await verify()).verdicts).toEqual([
      'sprint-12.md:7 no evidence `B-1` is done, and no commit names it',
      'sprint-12.md:12 confirmed `ring.md` is there',
      'sprint-12.md:14 contradicted Unexpected status of `B-2`, `todo`: a commit works on it',
    ])
  })
})

describe('validation commands', () => {
  const node = (script: string, expected: string) =>
    `${PLAN.replace('- ring.md', '- a talk')}\n## Task B-3: Count\n\n**Status**: done\n**Validation**: \`node -e "${script}"\`\n**Expected**: ${expected}\n`
  const withCommand = (script: string, expected: string, env: Readonly<Record<string, string>> = {}) =>
    project({ 'sprint-12.md': node(script, expected) }, env)

  test('run only on demand, are shown first, and what they print is kept', async () => {
    const { folder, verify } = await withCommand("console.log('3 passed, 1 failed')", '4 passed')
    expect((await verify()).verdicts).toEqual([expect.stringContaining('was not run; --run runs it')])
    const { code, stderr, verdicts } = await verify('--run')
    expect(stderr).toBe('sprint-12.md:18: runs node -e "console.log(\'3 passed, 1 failed\')"\n')
    expect(verdicts).toEqual([
      expect.stringMatching(/^sprint-12\.md:18 contradicted Unexpected output of .*expected `4 passed`$/),
    ])
    expect(code).toBe(1)
    expect(await readFile(join(folder, '.sprint/runs/1-b-3.log'), 'utf8')).toBe('3 passed, 1 failed\n')
  })

  test('end with their time, and all that they started', async () => {
    const { verify } = await withCommand('setTimeout(() => {}, 60000)', 'nothing')
    const { verdicts } = await verify('--run', '--timeout', '1')
    expect(verdicts).toEqual([expect.stringContaining('did not end within 1 s')])
  })

  test('get no shell unless they may', async () => {
    const plan = node('0', '5').replace(/`node .*`/, '`echo 5 | cat && touch made`')
    const { folder, verify } = await project({ 'sprint-12.md': plan })
    const { stderr, verdicts } = await verify('--run')
    expect(stderr).toBe('')
    expect(verdicts).toEqual([expect.stringContaining('was not run: it needs a shell for `|`; --shell allows that')])
    expect((await verify('--run', '--shell')).verdicts).toEqual([expect.stringContaining('confirmed')])
    expect(await readFile(join(folder, 'made'), 'utf8')).toBe('')
  })

  test('do not run on CI without a word of its own', async () => {
    const { verify } = await withCommand("console.log('4 passed')", '4 passed', { CI: 'true' })
    const { code, stdout, stderr } = await verify('--run')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^--run: commands of documents do not run on CI; pass --run-on-ci .*\n$/)
    expect((await verify('--run-on-ci')).verdicts).toEqual([expect.stringContaining('confirmed')])
  })
})

test('SARIF names the contradictions', async () => {
  const { sprintReport } = await project({})
  const { stdout } = await sprintReport('verify', '--format', 'sarif')
  expect(JSON.parse(stdout).runs[0].results[0]).toMatchObject({ ruleId: 'promised-file', level: 'error' })
})

describe('a report', () => {
  const FILES = { 'daily-2026-03-04.md': DAILY, 'results.tap': TAP }
  const ARGV = ['generate', 'final', '--stdout', '--no-links']

  test('marks what evidence contradicts and what nobody verified, where it is asked to', async () => {
    const { sprintReport } = await project(FILES)
    const { code, stdout, stderr } = await sprintReport(...ARGV, '--verify', '--tests', 'results.tap')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('| B-1 | Ring the booth | Done | Contradicted |')
    expect(stdout).toContain('| B-2 | Hang up | To do |  |')
    expect(stdout).toMatch(/\| 12 \| 0 \|.*\| Contradicted \|/)
    expect(stdout).toContain('Unexpected absence of “ring.md”, expected a file')
  })

  test('marks what results contradict wherever there are results, and nothing where there is no evidence', async () => {
    const { sprintReport } = await project(FILES)
    const { stdout } = await sprintReport(...ARGV, '--tests', 'results.tap')
    expect(stdout).toMatch(/\| 12 \| 0 \|.*\| Contradicted \|/)
    expect(stdout).not.toContain('ring.md”')
    expect((await sprintReport(...ARGV)).stdout).not.toMatch(/Contradicted|Evidence/)
  })

  test('says in one line what git cannot tell, and is written all the same', async () => {
    const { sprintReport } = await projectOf({ 'sprint-12.md': PLAN })
    const { code, stdout, stderr } = await sprintReport(...ARGV, '--verify')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^git: .*; claims are held against files and tests alone\n$/)
    expect(stdout).toContain('| B-1 | Ring the booth | Done | Contradicted |')
  })
})
