import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import { didYouMean } from '../did-you-mean.js'
import { errorCode, explainReadError } from './file-error.js'
import { displayPath, type InputFile, inputFile } from './input-file.js'
import { leaveOutIndexes } from './leave-out-indexes.js'
import { looksLikeSprintDocument } from './looks-like-sprint-document.js'
import type { Problems } from './problem.js'
import { CONFIG_PATH, readConfig } from './read-config.js'

/** What makes a path a pattern. */
const GLOB = /[*?{}[\]!()]/

/**
 * The files that a command shall read.
 *
 * @param paths files, folders and globs as the user gave them; none: the configured documents, else those that are found
 * @param cwd the working directory
 * @param problems takes each path that leads nowhere; the others are still found
 * @returns each file once, in the order given
 * @example
 * await findInputs(['docs/sprints'], '/project', problems)
 */
export async function findInputs(paths: readonly string[], cwd: string, problems: Problems): Promise<InputFile[]> {
  if (paths.length > 0) return expandAll(paths, cwd, problems)
  const config = await readConfig(cwd)
  if (config !== null && config.documents.length > 0) {
    const files = await expandAll(config.documents, cwd, problems)
    // A project that names its documents means those, not each file by itself.
    return files.map((file) => ({ ...file, named: false }))
  }
  return discover(cwd)
}

async function discover(cwd: string): Promise<InputFile[]> {
  // What only folders and globs need is loaded for them alone: a report on one file shall not wait for it.
  const { listMarkdown } = await import('./list-markdown.js')
  const listed = await listMarkdown(cwd, { evenIgnored: false })
  const found = leaveOutIndexes(listed.filter(looksLikeSprintDocument))
  if (found.length === 0) {
    const remedy = `name a file, folder or glob, list them in ${CONFIG_PATH}, or start with \`sprint-report init\``
    throw new SprintError('no-documents', `No sprint documents found below the working directory; ${remedy}`)
  }
  return found.map((path) => inputFile(path, cwd, false))
}

async function expandAll(paths: readonly string[], cwd: string, problems: Problems): Promise<InputFile[]> {
  const files = new Map<string, InputFile>()
  for (const path of paths) {
    for (const file of await expand(path, cwd, problems)) {
      const named = file.named || files.get(file.absolute)?.named === true
      files.set(file.absolute, { ...file, named })
    }
  }
  return [...files.values()]
}

async function expand(path: string, cwd: string, problems: Problems): Promise<InputFile[]> {
  const absolute = resolve(cwd, path)
  const shown = displayPath(absolute, cwd)
  if (path.trim() === '') {
    await problems.report({ path: '(no path)', what: 'is empty', remedy: 'name a file, folder or glob' })
    return []
  }
  try {
    const found = await stat(absolute)
    if (found.isDirectory()) return await expandFolder(absolute, shown, cwd, problems)
    if (found.isFile()) return [inputFile(path, cwd, true)]
    await problems.report({ path: shown, what: 'is not a regular file', remedy: 'name a Markdown file' })
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && GLOB.test(path)) return await expandGlob(path, cwd, problems)
    await problems.report({ path: shown, ...(await explainMissing(absolute, error)) })
  }
  return []
}

async function expandFolder(absolute: string, shown: string, cwd: string, problems: Problems): Promise<InputFile[]> {
  const { listMarkdown } = await import('./list-markdown.js')
  const found = await listMarkdown(absolute, { evenIgnored: true })
  if (found.length === 0) {
    await problems.report({ path: shown, what: 'holds no Markdown files', remedy: 'name another folder or a file' })
  }
  return leaveOutIndexes(found).map((path) => inputFile(join(absolute, path), cwd, false))
}

async function expandGlob(pattern: string, cwd: string, problems: Problems): Promise<InputFile[]> {
  const ignored = ['**/node_modules/**', '**/.git/**']
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd, ignore: ignored, expandDirectories: false })
  if (found.length === 0) {
    await problems.report({ path: pattern, what: 'matches no file', remedy: 'check the pattern' })
  }
  return found.sort().map((path) => inputFile(path, cwd, false))
}

async function explainMissing(absolute: string, error: unknown): Promise<{ what: string; remedy: string }> {
  if (errorCode(error) !== 'ENOENT')
    return { what: explainReadError(error), remedy: 'check the path and its permissions' }
  const link = await lstat(absolute).catch(() => null)
  if (link !== null) return { what: 'is a link to a file that does not exist', remedy: 'correct the link or remove it' }
  const siblings = await readdir(dirname(absolute)).catch(() => [])
  return { what: 'does not exist', remedy: `check the path${didYouMean(basename(absolute), siblings)}` }
}
