import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import { isOwnReport } from '../writing/own-report.js'
import { displayPath } from './input-file.js'
import { listMarkdown } from './list-markdown.js'

const MARKER = /^ {0,3}<!--\s*sprint:/m

/**
 * The pages that have regions.
 *
 * @param patterns files, folders and globs as the user gave them
 * @param cwd the working directory
 * @returns paths relative to the working directory, each once; reports of ours are no pages
 * @throws `SprintError` where a pattern leads to no page with a region
 */
export async function findPages(patterns: readonly string[], cwd: string): Promise<string[]> {
  const pages = new Set<string>()
  for (const pattern of patterns) {
    const found = await pagesOf(pattern, cwd)
    if (found.length === 0) {
      const remedy = 'write <!-- sprint:summary --> and <!-- /sprint:summary --> where one shall stand'
      throw new SprintError('invalid-option', `--regions: ${pattern} leads to no page with a region; ${remedy}`)
    }
    for (const path of found) pages.add(path)
  }
  return [...pages]
}

async function pagesOf(pattern: string, cwd: string): Promise<string[]> {
  const paths = await expand(pattern, cwd)
  const kept = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(resolve(cwd, path), 'utf8').catch(() => '')
      return MARKER.test(text) && !isOwnReport(text) ? [displayPath(resolve(cwd, path), cwd)] : []
    }),
  )
  return kept.flat()
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const found = await stat(resolve(cwd, pattern)).catch(() => null)
  if (found?.isFile()) return [pattern]
  if (found?.isDirectory()) {
    const files = await listMarkdown(resolve(cwd, pattern), { evenIgnored: true })
    return files.map((file) => `${pattern.replace(/\/+$/, '')}/${file}`)
  }
  const { glob } = await import('tinyglobby')
  return (await glob(pattern, { cwd, ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false })).sort()
}
