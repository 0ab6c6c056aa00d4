import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { type FileFacts, isCalendarDate, type LookUp, lookUpKey } from '@sprint/core'
import { runGit } from '../git/run-git.js'
import type { ProjectGit } from './project-git.js'

/** Lines of larger files are not counted. */
const MOST_BYTES = 20_000_000

/**
 * Look at files that documents name. No path leads out of the project, by dots, by links or by being absolute.
 *
 * @param lookUps the files, each with the document that names it
 * @param cwd the working directory
 * @param project the folder of the project, and what git knows of it
 */
export async function lookAtFiles(
  lookUps: readonly LookUp[],
  cwd: string,
  project: ProjectGit,
): Promise<ReadonlyMap<string, FileFacts | 'missing' | 'outside'>> {
  const root = await realpath(project.root)
  const found = new Map<string, FileFacts | 'missing' | 'outside'>()
  for (const { file, from } of lookUps) found.set(lookUpKey(file, from), await lookAt(file, from, cwd, root, project))
  return found
}

async function lookAt(
  file: string,
  from: string,
  cwd: string,
  root: string,
  project: ProjectGit,
): Promise<FileFacts | 'missing' | 'outside'> {
  if (isAbsolute(file) || /^(?:~|[A-Za-z]:|\\)/.test(file)) return 'outside'
  const nearby = [root, cwd, dirname(resolve(cwd, from))].map((folder) => resolve(folder, file))
  const inside = nearby.filter((path) => isInside(path, root) || isInside(path, project.root))
  if (inside.length === 0) return 'outside'
  for (const path of [...inside, ...elsewhere(file, root, project)]) {
    const real = await realpath(path).catch(() => null)
    if (real === null) continue
    if (!isInside(real, root)) return 'outside'
    const facts = await factsOf(real, root, project)
    if (facts !== null) return facts
  }
  return 'missing'
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A document may name a file without its folders: those that git keeps under that name, the least deep first. */
function elsewhere(file: string, root: string, { tracked }: ProjectGit): string[] {
  const end = `/${posix.normalize(file)}`
  return [...(tracked ?? [])]
    .filter((path) => path.endsWith(end))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((path) => resolve(root, path))
}

async function factsOf(path: string, root: string, project: ProjectGit): Promise<FileFacts | null> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  const shown = relative(root, path).split(sep).join('/')
  const isTracked = project.tracked?.has(shown) ?? null
  return {
    path: shown,
    bytes: found.size,
    lines: found.size > MOST_BYTES ? null : countLines(await readFile(path).catch(() => null)),
    isTracked,
    isIgnored: isTracked === false && (await isIgnored(shown, root)),
    changedOn: isTracked && !project.isShallow ? await lastChange(shown, root) : null,
  }
}

function countLines(bytes: Uint8Array | null): number | null {
  if (bytes === null) return null
  const ends = bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0)
  return bytes.length === 0 || bytes.at(-1) === 10 ? ends : ends + 1
}

async function isIgnored(path: string, root: string): Promise<boolean> {
  return runGit(['check-ignore', '--quiet', '--', path], root).then(
    () => true,
    () => false,
  )
}

async function lastChange(path: string, root: string): Promise<FileFacts['changedOn']> {
  const printed = await runGit(['log', '-1', '--format=%as', '--', `:(literal)${path}`], root).catch(() => '')
  const date = printed.trim()
  return isCalendarDate(date) ? date : null
}
