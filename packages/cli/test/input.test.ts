import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Outcome, projectOf } from './run-cli.js'

const SPRINT = '# Sprint 7\n\n**Goal**: Guests book a table by phone\n'

function pathsOf({ stdout }: Outcome): string[] {
  const { documents }: { documents: { path: string }[] } = JSON.parse(stdout)
  return documents.map(({ path }) => path)
}

describe('paths', () => {
  test('files, folders and globs are read in the order given, each file once', async () => {
    const { sprintReport } = await projectOf({
      'b.md': SPRINT,
      'folder/z.md': SPRINT,
      'folder/deep/a.md': SPRINT,
      'folder/notes.txt': 'not Markdown',
      'more/c.md': SPRINT,
    })
    const outcome = await sprintReport('parse', 'folder', 'b.md', 'more/*.md', './b.md')
    expect(outcome.stderr).toBe('')
    expect(pathsOf(outcome)).toEqual(['folder/deep/a.md', 'folder/z.md', 'b.md', 'more/c.md'])
  })

  test('a file whose name looks like a glob is a file', async () => {
    const { sprintReport } = await projectOf({ 'sprint [7].md': SPRINT })
    expect(pathsOf(await sprintReport('parse', 'sprint [7].md'))).toEqual(['sprint [7].md'])
  })

  test('a folder shows neither what git ignores nor hidden folders nor node_modules', async () => {
    const { folder, sprintReport } = await projectOf({
      '.gitignore': 'drafts/\n',
      'plan.md': SPRINT,
      'docs/.gitignore': '*.md\n!kept.md\n',
      'docs/kept.md': SPRINT,
      'docs/dropped.md': SPRINT,
      'drafts/plan.md': SPRINT,
      '.hidden/plan.md': SPRINT,
      'node_modules/pkg/plan.md': SPRINT,
    })
    expect(pathsOf(await sprintReport('parse', '.'))).toEqual(['docs/kept.md', 'plan.md'])
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    expect(pathsOf(await sprintReport('parse', '.'))).toEqual(['docs/kept.md', 'plan.md'])
    expect(pathsOf(await sprintReport('parse', 'drafts'))).toEqual(['drafts/plan.md'])
  })
})

test('a README beside documents is no document, unless it is named', async () => {
  const { sprintReport } = await projectOf({ 'docs/README.md': SPRINT, 'docs/plan.md': SPRINT })
  expect(pathsOf(await sprintReport('parse', 'docs'))).toEqual(['docs/plan.md'])
  expect(pathsOf(await sprintReport('parse', 'docs/README.md'))).toEqual(['docs/README.md'])
})

test('links to files are read, links to folders are not followed', async () => {
  const { folder, sprintReport } = await projectOf({ 'sprints/7.md': SPRINT, 'elsewhere/notes.md': SPRINT })
  await symlink('..', join(folder, 'sprints/loop'))
  await symlink('../elsewhere/notes.md', join(folder, 'sprints/8.md'))
  expect(pathsOf(await sprintReport('parse', 'sprints'))).toEqual(['sprints/7.md', 'sprints/8.md'])
})

describe('discovery', () => {
  test('finds what looks like a sprint document by its name or its folder', async () => {
    const { sprintReport } = await projectOf({
      'README.md': '# Read me',
      'docs/install.md': '# Install',
      'docs/sprints/README.md': '# Index',
      'docs/sprints/12/overview.md': SPRINT,
      'docs/sprints/13/README.md': SPRINT,
      'docs/Sprint12Plan.md': SPRINT,
      'team/stand-up 3.markdown': SPRINT,
      'team/retro_2026.MD': SPRINT,
      'team/blueprints.md': '# Not this one',
    })
    expect(pathsOf(await sprintReport('parse'))).toEqual([
      'docs/Sprint12Plan.md',
      'docs/sprints/12/overview.md',
      'docs/sprints/13/README.md',
      'team/retro_2026.MD',
      'team/stand-up 3.markdown',
    ])
  })

  test('leaves out reports of our own, unless one is named', async () => {
    const report = '---\ngenerator: sprint-report\nkind: final\n---\n\n# Sprint 7\n'
    const { sprintReport } = await projectOf({ 'plan.md': SPRINT, 'reports/sprint-7-final.md': report })
    expect(pathsOf(await sprintReport('parse'))).toEqual(['plan.md'])
    expect(pathsOf(await sprintReport('parse', 'reports/sprint-7-final.md'))).toEqual(['reports/sprint-7-final.md'])
  })

  test('is replaced by the configured documents', async () => {
    const { sprintReport } = await projectOf({
      '.sprint/config.json': '{ "documents": ["work"] }',
      'plan.md': SPRINT,
      'work/seven.md': SPRINT,
    })
    expect(pathsOf(await sprintReport('parse'))).toEqual(['work/seven.md'])
  })

  test('says what to do where there is nothing to find', async () => {
    const { sprintReport } = await projectOf({ 'docs/install.md': '# Install' })
    const { code, stdout, stderr } = await sprintReport('parse')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^No sprint documents found .*sprint-report init`\n$/)
  })

  test('does not trip over a file that git still lists', async () => {
    const { folder, sprintReport } = await projectOf({ 'plan.md': SPRINT, 'sprint-1.md': SPRINT })
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    execFileSync('git', ['add', '.'], { cwd: folder })
    execFileSync('rm', ['sprint-1.md'], { cwd: folder })
    const outcome = await sprintReport('parse')
    expect(outcome.stderr).toBe('')
    expect(pathsOf(outcome)).toEqual(['plan.md'])
  })
})

test.each([
  ['{ "documents": "docs" }', /^\.sprint\/config\.json: "documents" is not a list of paths; /],
  ['{ "document": [] }', /^\.sprint\/config\.json: unknown key "document" \(did you mean documents\?\); remove it\n$/],
  ['{ "lang": "it" }', /^\.sprint\/config\.json: "lang" is no language .*; choose one of en, de, es, fr, pt\n$/],
  ['[]', /^\.sprint\/config\.json: is not an object; /],
  ['{', /^\.sprint\/config\.json: is not JSON \(.*\); correct it or remove it\n$/],
])('a configuration %j is refused in one line', async (config, message) => {
  const { sprintReport } = await projectOf({ '.sprint/config.json': config, 'plan.md': SPRINT })
  const { code, stderr } = await sprintReport('check')
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

describe('input that cannot be used is one line, and the rest goes on', () => {
  async function expectLine(files: Record<string, string | Uint8Array>, argv: string[], line: string): Promise<void> {
    const { sprintReport } = await projectOf({ 'good.md': SPRINT, ...files })
    const outcome = await sprintReport('parse', ...argv, 'good.md')
    expect(outcome.stderr).toBe(`${line}\n`)
    expect(outcome.code).toBe(2)
    expect(pathsOf(outcome)).toEqual(['good.md'])
  }

  test('missing', () => expectLine({}, ['god.md'], 'god.md: does not exist; check the path (did you mean good.md?)'))
  test('no match', () => expectLine({}, ['docs/*.md'], 'docs/*.md: matches no file; check the pattern'))
  test('empty', () =>
    expectLine({ 'a.md': ' \n' }, ['a.md'], 'a.md: is empty; write the sprint into it or leave it out'))
  test('binary', () =>
    expectLine({ 'a.md': new Uint8Array([137, 80, 0, 71]) }, ['a.md'], 'a.md: is not text; name a Markdown file'))
  test('too large', () =>
    expectLine(
      { 'a.md': SPRINT.repeat(40_000) },
      ['a.md', '--max-bytes', '1_000_000'],
      'a.md: is larger than 1 MB (2 MB); split it, leave it out or raise --max-bytes',
    ))
  test('a folder without documents', () =>
    expectLine({ 'img/a.txt': '' }, ['img'], 'img: holds no Markdown files; name another folder or a file'))

  test('a link that leads nowhere, a folder in the place of a file, a file that nobody may read', async () => {
    const { folder, sprintReport } = await projectOf({ 'sprint-1.md': SPRINT, 'sprint-3.md': SPRINT })
    await symlink('gone.md', join(folder, 'sprint-2.md'))
    await mkdir(join(folder, 'sprint-4.md'))
    await chmod(join(folder, 'sprint-3.md'), 0)
    const outcome = await sprintReport('parse', 'sprint-1.md', 'sprint-2.md', 'sprint-4.md')
    expect(outcome.stderr).toBe(
      'sprint-2.md: is a link to a file that does not exist; correct the link or remove it\n' +
        'sprint-4.md: holds no Markdown files; name another folder or a file\n',
    )
    const isRoot = process.getuid?.() === 0
    if (!isRoot) expect((await sprintReport('parse', 'sprint-3.md')).stderr).toContain('permission denied')
  })

  test('a device is not waited for', async () => {
    const { sprintReport } = await projectOf({})
    const { code, stderr } = await sprintReport('check', '/dev/zero')
    expect(code).toBe(2)
    expect(stderr).toMatch(/dev\/zero: is not a regular file; name a Markdown file\n$/)
  })

  test('a file name cannot steer the terminal', async () => {
    const { sprintReport } = await projectOf({ 'a\u001b[2J.md': '' })
    expect((await sprintReport('parse', 'a\u001b[2J.md')).stderr).toMatch(/^a\\u001b\[2J\.md: is empty; /)
  })
})
