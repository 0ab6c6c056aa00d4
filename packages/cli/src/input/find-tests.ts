import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import { displayPath, type InputFile, inputFile } from './input-file.js'

/**
 * The files of test results that patterns lead to.
 *
 * @param patterns files and globs as the user gave them
 * @param cwd the working directory
 * @returns each file once, sorted within its pattern
 * @throws `SprintError` where a pattern matches no file: a report without results would look like one that had none
 * @example
 * await findTests(['results/*.xml'], '/project')
 */
export async function findTests(patterns: readonly string[], cwd: string): Promise<InputFile[]> {
  const files = new Map<string, InputFile>()
  for (const pattern of patterns) {
    const found = await expand(pattern, cwd)
    if (found.length === 0) {
      const remedy = 'check the pattern, and quote it so that the shell leaves it alone'
      throw new SprintError('invalid-option', `--tests: ${pattern} matches no file; ${remedy}`)
    }
    for (const path of found) {
      const file = inputFile(path, cwd, true)
      files.set(file.absolute, file)
    }
  }
  return [...files.values()]
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  // A file's own name may hold what makes a pattern.
  const found = await stat(resolve(cwd, pattern)).catch(() => null)
  if (found?.isFile()) return [pattern]
  if (found?.isDirectory()) {
    const shown = displayPath(resolve(cwd, pattern), cwd)
    throw new SprintError('invalid-option', `--tests: ${shown} is a folder; name its files, as in '${shown}/*.xml'`)
  }
  const { glob } = await import('tinyglobby')
  const ignored = ['**/node_modules/**', '**/.git/**']
  return (await glob(pattern, { cwd, ignore: ignored, expandDirectories: false })).sort()
}
