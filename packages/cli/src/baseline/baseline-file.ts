import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Baseline, SprintError, validateBaseline } from '@sprint/core'
import { didYouMean } from '../did-you-mean.js'
import { errorCode, explainReadError } from '../input/file-error.js'
import { slugOf } from '../writing/report-name.js'

const FOLDER = '.sprint/baselines'

/**
 * The file of a baseline.
 *
 * @param name what it is called
 * @returns a path relative to the working directory; whatever the name, it leads nowhere else
 * @throws `SprintError` where the name has neither letter nor digit
 * @example
 * baselinePath('Sprint 12') //=> '.sprint/baselines/sprint-12.json'
 */
export function baselinePath(name: string): string {
  const slug = slugOf(name)
  if (slug !== '') return `${FOLDER}/${slug}.json`
  throw new SprintError('invalid-option', `--name: "${name}" makes no file name; give letters or digits`)
}

/**
 * The baselines of a project, sorted.
 *
 * @param cwd the working directory
 * @returns names; none where nothing was recorded
 * @example
 * await listBaselines('/project') //=> ['sprint-12']
 */
export async function listBaselines(cwd: string): Promise<string[]> {
  const files = await readdir(join(cwd, FOLDER)).catch(() => [])
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/**
 * Read a baseline, and trust none that somebody has damaged.
 *
 * @param name what it is called
 * @param cwd the working directory
 * @throws `SprintError` where there is none, or it is not what was recorded
 */
export async function readBaseline(name: string, cwd: string): Promise<Baseline> {
  const path = baselinePath(name)
  let text: string
  try {
    text = await readFile(join(cwd, path), 'utf8')
  } catch (cause) {
    const known = await listBaselines(cwd)
    const remedy =
      errorCode(cause) !== 'ENOENT'
        ? 'correct it or remove it'
        : known.length === 0
          ? 'record one with `sprint-report baseline record`'
          : `choose one of ${known.join(', ')}${didYouMean(name, known)}`
    throw new SprintError('unreadable-file', `${path}: ${explainReadError(cause)}; ${remedy}`, { cause })
  }
  try {
    return validateBaseline(JSON.parse(text))
  } catch (cause) {
    const reason = cause instanceof SprintError ? cause.message : 'is not JSON'
    throw new SprintError('invalid-data', `${path}: ${reason}; record it again, or restore it from git`, { cause })
  }
}
