import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface TestRepository {
  readonly folder: string
  /** Write files (`null`: delete) and commit all that changed. */
  commit(message: string, files: Readonly<Record<string, string | null>>, at?: string): Promise<void>
  git(...args: readonly string[]): string
}

/** A git repository of its own, without the settings of the machine, removed when the test ends. */
export async function repositoryOf(folder?: string): Promise<TestRepository> {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'sprint-')))
  if (folder === undefined) onTestFinished(() => rm(root, { recursive: true, force: true }))
  const git = (args: readonly string[], at = '2026-03-02T09:00:00Z') =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.org',
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.org',
        GIT_COMMITTER_DATE: at,
      },
    })
  git(['init', '--quiet', '--initial-branch=main'])
  return {
    folder: root,
    git: (...args) => git(args),
    async commit(message, files, at) {
      for (const [path, content] of Object.entries(files)) {
        const absolute = join(root, path)
        await mkdir(dirname(absolute), { recursive: true })
        await (content === null ? rm(absolute) : writeFile(absolute, content))
      }
      git(['add', '--all'])
      git(['commit', '--quiet', '--allow-empty', '--message', message], at)
    },
  }
}
