import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { repositoryOf } from '../../test/repository-of.js'
import { findRepository } from './find-repository.js'
import { listTracked } from './list-tracked.js'
import { readLog } from './read-log.js'
import { runGit } from './run-git.js'

async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of iterable) found.push(one)
  return found
}

async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sprint-git-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('the repository around a folder, and the way to it', async () => {
  const { folder, commit } = await repositoryOf()
  await commit('Start', { 'docs/plan.md': '# Sprint 7\n' })
  expect(await findRepository(join(folder, 'docs'))).toEqual({
    root: await realpath(folder),
    prefix: 'docs/',
    isShallow: false,
  })
})

test('what git keeps: committed or added, with names as they are', async () => {
  const { folder, commit } = await repositoryOf()
  await commit('Start', { 'plan.md': 'a', 'Übergabe "neu".md': 'b' })
  await writeFile(join(folder, 'later.md'), 'c')
  expect([...(await listTracked(folder))]).toEqual(['plan.md', 'Übergabe "neu".md'])
  await runGit(['add', 'later.md'], folder)
  expect((await listTracked(folder)).has('later.md')).toBe(true)
})

describe('the log', () => {
  test('newest first, each with its message, its author and its times', async () => {
    const { folder, commit } = await repositoryOf()
    await commit('S-1: Ring the booth\n\nCloses S-2 too.\nAnd more.', { 'a.md': '1' }, '2026-03-02T10:00:00+01:00')
    await commit('Hang up', { 'b.md': '2' }, '2026-03-03T10:00:00+01:00')
    const log = await all(readLog(folder))
    expect(log.map(({ subject, body, parents, authoredAt }) => [subject, body, parents, authoredAt])).toEqual([
      ['Hang up', '', 1, '2026-03-03T10:00:00+01:00'],
      ['S-1: Ring the booth', 'Closes S-2 too.\nAnd more.', 0, '2026-03-02T10:00:00+01:00'],
    ])
    expect(log[0]?.hash).toMatch(/^[0-9a-f]{40}$/)
  })

  test('of some paths, or since a day', async () => {
    const { folder, commit } = await repositoryOf()
    await commit('One', { '*.md': '1' }, '2026-03-02T10:00:00Z')
    await commit('Two', { 'b.md': '2' }, '2026-03-03T10:00:00Z')
    expect((await all(readLog(folder, { paths: ['*.md'] }))).map(({ subject }) => subject)).toEqual(['One'])
    expect((await all(readLog(folder, { since: '2026-03-03T00:00:00Z' }))).map(({ subject }) => subject)).toEqual([
      'Two',
    ])
  })
})

describe('what git cannot tell', () => {
  test('in a folder without a repository', async () => {
    await expect(findRepository(await emptyFolder())).rejects.toMatchObject({
      trouble: 'no-repository',
      message: 'the folder is in no git repository',
    })
  })

  test('of a repository without commits', async () => {
    const { folder } = await repositoryOf()
    await expect(all(readLog(folder))).rejects.toMatchObject({ trouble: 'no-commits' })
    expect((await listTracked(folder)).size).toBe(0)
  })

  test('of a repository that is broken', async () => {
    const { folder, commit } = await repositoryOf()
    await commit('Start', { 'a.md': '1' })
    await rm(join(folder, '.git/objects'), { recursive: true, force: true })
    await expect(all(readLog(folder))).rejects.toMatchObject({ name: 'GitError' })
  })
})
