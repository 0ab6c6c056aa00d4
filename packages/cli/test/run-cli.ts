import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Output } from '../src/io.js'
import { run } from '../src/run.js'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Project {
  readonly folder: string
  /** Run the command in this folder, as `sprint-report` with these words. */
  sprintReport(...argv: string[]): Promise<Outcome>
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly now?: () => Date
  readonly interrupt?: AbortSignal
}

/** A folder of its own with files in it, removed when the test ends. */
export async function projectOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  surroundings: Surroundings = {},
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'sprint-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return { folder, sprintReport: (...argv) => runIn(folder, argv, surroundings) }
}

/** Run the command in a folder, as `sprint-report` with these words. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  { env, isTTY, now, interrupt }: Surroundings = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written): Output => ({
    write: async (text) => {
      written[name] += text
    },
    isTTY: isTTY ?? false,
    columns: 100,
  })
  const code = await run(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env: env ?? {},
    now: now ?? (() => new Date('2026-03-04T09:00:00')),
    program: import.meta.url,
    ...(interrupt && { interrupt }),
  })
  return { code, ...written }
}
