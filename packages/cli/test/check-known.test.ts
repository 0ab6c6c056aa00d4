import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryOf } from './repository-of.js'
import { type Project, projectOf, runIn } from './run-cli.js'

const menus = (...lines: string[]) =>
  `# Sprint 7\n\n- [ ] S-1: Ring the booth\n\n${lines.map((line) => `${line}\n\n`).join('')}`
const [WRONG, WRONG_TOO] = ['Menus: 15/20 (85%)', 'Tables: 3/4 (50%)']
const KNOWN = '.sprint/known-findings.json'

async function check({ sprintReport }: Pick<Project, 'sprintReport'>, ...options: string[]) {
  const { code, stdout, stderr } = await sprintReport('check', '--format', 'json', ...options)
  if (stdout === '') return { code, stderr, found: [] }
  const { messages, ...counts }: { messages: { file: string; line: number }[] } = JSON.parse(stdout)
  return { code, found: messages.map(({ file, line }) => `${file}:${line}`), ...counts }
}

describe('known findings', () => {
  test('are written down once, and only others are reported', async () => {
    const project = await projectOf({ 'sprint-7.md': menus(WRONG) })
    const { code, stderr } = await project.sprintReport('check', '--update-baseline')
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${KNOWN}: 1 finding known from now on\n` })
    expect(await check(project)).toMatchObject({ code: 0, found: [], known: 1, gone: 0 })
    expect((await project.sprintReport('check')).stdout).toBe('No findings in 1 document (1 known)\n')
    await writeFile(join(project.folder, 'sprint-7.md'), menus('Moved.', 'Down.', `  ${WRONG}`, WRONG_TOO))
    expect(await check(project)).toMatchObject({ code: 1, found: ['sprint-7.md:11'], known: 1 })
  })

  test('count: another of the same is new', async () => {
    const project = await projectOf({ 'sprint-7.md': menus(WRONG, WRONG) })
    await project.sprintReport('check', '--update-baseline')
    expect(await check(project)).toMatchObject({ code: 0, found: [], known: 2 })
    await writeFile(join(project.folder, 'sprint-7.md'), menus(WRONG, WRONG, WRONG))
    expect(await check(project)).toMatchObject({ code: 1, found: ['sprint-7.md:9'], known: 2 })
  })

  test('that no longer occur are told, and forgotten at the next update', async () => {
    const project = await projectOf({ 'sprint-7.md': menus(WRONG, WRONG_TOO), 'sprint-8.md': menus(WRONG) })
    await project.sprintReport('check', '--update-baseline')
    await writeFile(join(project.folder, 'sprint-7.md'), menus(WRONG))
    expect(await check(project)).toMatchObject({ code: 0, known: 2, gone: 1 })
    expect((await project.sprintReport('check')).stdout).toBe(
      'No findings in 2 documents (2 known; 1 of the known no longer occur: check --update-baseline)\n',
    )
    // Of a file that was not looked at, nothing is said and nothing is lost.
    expect(await check(project, 'sprint-8.md')).toMatchObject({ code: 0, known: 1, gone: 0 })
    await project.sprintReport('check', '--update-baseline', 'sprint-7.md')
    expect(await check(project)).toMatchObject({ code: 0, known: 2, gone: 0 })
  })

  test('stand in a small file, a line for each, in an order that does not change', async () => {
    const files = { 'b-sprint.md': menus(WRONG), 'a-sprint.md': menus(WRONG_TOO, WRONG) }
    const project = await projectOf(files)
    await project.sprintReport('check', '--update-baseline', 'b-sprint.md', 'a-sprint.md')
    const text = await readFile(join(project.folder, KNOWN), 'utf8')
    await project.sprintReport('check', '--update-baseline', 'a-sprint.md', 'b-sprint.md')
    expect(await readFile(join(project.folder, KNOWN), 'utf8')).toBe(text)
    expect(text.replace(/[0-9a-f]{16}/g, 'HASH')).toBe(
      [
        '{',
        '  "version": 1,',
        '  "findings": {',
        '    "a-sprint.md": {',
        '      "percentage HASH": 1,',
        '      "percentage HASH": 1',
        '    },',
        '    "b-sprint.md": {',
        '      "percentage HASH": 1',
        '    }',
        '  }',
        '}\n',
      ].join('\n'),
    )
  })

  test.each([
    '{',
    '[]',
    '{ "version": 2, "findings": {} }',
    '{ "version": 1, "findings": { "a.md": { "x 1": "1" } } }',
  ])('in a damaged file %j are refused in one line', async (text) => {
    const project = await projectOf({ 'sprint-7.md': menus(WRONG), [KNOWN]: text })
    expect(await check(project)).toMatchObject({
      code: 2,
      stderr: `${KNOWN}: is not a list of known findings; correct it, or remove it and run check --update-baseline\n`,
    })
  })
})

describe('check --since', () => {
  const inRepository = async (files: Record<string, string>) => {
    const repository = await repositoryOf()
    await repository.commit('Start', files)
    repository.git('checkout', '--quiet', '-b', 'work')
    const sprintReport = (...argv: string[]) => runIn(repository.folder, argv, {})
    return { ...repository, sprintReport }
  }

  test('reports what the branch adds, wherever the old findings stand now', async () => {
    const project = await inRepository({ 'sprint-7.md': menus(WRONG), 'sprint-8.md': menus(WRONG_TOO) })
    expect(await check(project, '--since', 'main')).toMatchObject({ code: 0, found: [] })
    await project.commit('Add', { 'sprint-7.md': menus('First.', WRONG, WRONG_TOO), 'sprint-9.md': menus(WRONG) })
    expect(await check(project, '--since', 'main')).toMatchObject({
      code: 1,
      found: ['sprint-7.md:9', 'sprint-9.md:5'],
    })
    // Not committed, not even added.
    await writeFile(join(project.folder, 'sprint-10.md'), menus(WRONG))
    const { found } = await check(project, '--since', 'main')
    expect(found).toContain('sprint-10.md:5')
    expect((await project.sprintReport('check', '--since', 'main')).stdout).toContain('(new since main; 3 can be fixed')
  })

  test('compares with the commit at which the branch left, and follows renames', async () => {
    const text = 'What follows is the same in both.\n\n'.repeat(10)
    const project = await inRepository({ 'docs/sprint-7.md': menus(WRONG) + text })
    project.git('mv', 'docs/sprint-7.md', 'sprint-seven.md')
    await project.commit('Rename', { 'sprint-seven.md': menus(WRONG, WRONG_TOO) + text })
    project.git('checkout', '--quiet', 'main')
    await project.commit('Meanwhile', { 'docs/sprint-7.md': menus('Nothing is wrong here.') + text })
    project.git('checkout', '--quiet', 'work')
    expect(await check(project, '--since', 'main')).toMatchObject({ code: 1, found: ['sprint-seven.md:7'] })
  })

  test('follows what was moved without a word to git, and takes nothing else for it', async () => {
    const text = 'What follows is the same in both.\n\n'.repeat(10)
    const project = await inRepository({ 'docs/sprint-7.md': menus(WRONG) + text, 'sprint-8.md': menus(WRONG) })
    await rm(join(project.folder, 'docs/sprint-7.md'))
    await writeFile(join(project.folder, 'sprint-seven.md'), menus(WRONG, WRONG_TOO) + text)
    expect(await check(project, '--since', 'main')).toMatchObject({ code: 1, found: ['sprint-seven.md:7'] })
    await writeFile(join(project.folder, 'sprint-seven.md'), menus(WRONG) + 'Other words than before.\n\n'.repeat(20))
    expect((await check(project, '--since', 'main')).found).toEqual(['sprint-seven.md:5'])
  })

  test('works from a folder of the repository', async () => {
    const project = await inRepository({ 'docs/sprint-7.md': menus(WRONG) })
    await project.commit('Add', { 'docs/sprint-7.md': menus(WRONG, WRONG_TOO) })
    const inDocs = { sprintReport: (...argv: string[]) => runIn(join(project.folder, 'docs'), argv, {}) }
    expect(await check(inDocs, '--since', 'main')).toMatchObject({ code: 1, found: ['sprint-7.md:7'] })
  })

  test.each([
    ['nowhere', '--since nowhere: there is no such branch, tag or commit; name another\n'],
    ['--output=/tmp/x', '--since --output=/tmp/x: there is no such branch, tag or commit; name another\n'],
    ['$(touch owned)', '--since $(touch owned): there is no such branch, tag or commit; name another\n'],
  ])('of %s is refused in one line', async (ref, stderr) => {
    const project = await inRepository({ 'sprint-7.md': menus(WRONG) })
    expect(await check(project, `--since=${ref}`)).toMatchObject({ code: 2, stderr })
  })

  test('without a repository, or with half of its history, is refused in one line', async () => {
    const folder = await projectOf({ 'sprint-7.md': menus(WRONG) })
    expect(await check(folder, '--since', 'main')).toMatchObject({
      code: 2,
      stderr: '--since main: the folder is in no git repository; leave --since out\n',
    })
    const project = await inRepository({ 'sprint-7.md': menus(WRONG) })
    await project.commit('More', { 'sprint-7.md': menus(WRONG_TOO) })
    const clone = join(folder.folder, 'clone')
    project.git('clone', '--quiet', '--depth', '1', `file://${project.folder}`, clone)
    const inClone = { sprintReport: (...argv: string[]) => runIn(clone, argv, {}) }
    expect(await check(inClone, '--since', 'main')).toMatchObject({
      code: 2,
      stderr:
        '--since main: there is no such branch, tag or commit in this shallow clone; fetch its history (actions/checkout: fetch-depth: 0); name another\n',
    })
  })

  test('does not go with --update-baseline', async () => {
    const project = await projectOf({ 'sprint-7.md': menus(WRONG) })
    expect(await check(project, '--since', 'main', '--update-baseline')).toMatchObject({ code: 2 })
  })
})
