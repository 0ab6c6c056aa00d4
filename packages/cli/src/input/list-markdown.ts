import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { runGit } from '../git/run-git.js'

const MARKDOWN = /\.(?:md|markdown)$/i
const HIDDEN = /(?:^|\/)(?:\.[^/]|node_modules\/)/
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The Markdown files of a folder and all folders below it, without what git ignores, hidden folders and `node_modules`.
 *
 * @param folder an absolute path
 * @param options `evenIgnored`: a folder that is itself ignored shows all that it has, because the user asked for it
 * @returns paths relative to the folder, with forward slashes, sorted
 * @example
 * await listMarkdown('/project/docs', { evenIgnored: false }) //=> ['plan.md', 'sprints/12.md']
 */
export async function listMarkdown(folder: string, options: { readonly evenIgnored: boolean }): Promise<string[]> {
  const kept = (await listByGit(folder)) ?? (await walk(folder, []))
  const listed = kept.length === 0 && options.evenIgnored ? await walk(folder, null) : kept
  return [...new Set(listed)].filter((path) => !HIDDEN.test(path)).sort(byCodeUnit)
}

/** What git knows and what it does not ignore; `null` where git cannot tell. */
async function listByGit(folder: string): Promise<string[] | null> {
  const files = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ':(icase)*.md',
    ':(icase)*.markdown',
  ]
  try {
    return (await runGit(files, folder)).split('\0').filter((path) => path !== '')
  } catch {
    return null
  }
}

/** The rules of a folder, and where its paths start in those that are looked at. */
interface IgnoreFile {
  readonly rules: Ignore
  readonly base: string
}

/**
 * The same without git: each `.gitignore` holds for what is below it, and the nearest has the last word.
 * Links to folders are not followed, for they may lead back, or to the whole disk; links to files are.
 */
async function walk(folder: string, ignoreFiles: readonly IgnoreFile[] | null, base = ''): Promise<string[]> {
  const entries = await readdir(join(folder, base), { withFileTypes: true }).catch(() => [])
  const own = ignoreFiles && entries.some(({ name }) => name === '.gitignore') ? [await readIgnore(folder, base)] : []
  const inForce = ignoreFiles && [...own, ...ignoreFiles]
  const found: string[] = []
  for (const entry of entries) {
    const path = base + entry.name
    if (HIDDEN.test(entry.isDirectory() ? `${path}/` : path)) continue
    if (inForce && isIgnored(entry.isDirectory() ? `${path}/` : path, inForce)) continue
    if (entry.isDirectory()) found.push(...(await walk(folder, inForce, `${path}/`)))
    else if (MARKDOWN.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) found.push(path)
  }
  return found
}

async function readIgnore(folder: string, base: string): Promise<IgnoreFile> {
  const text = await readFile(join(folder, base, '.gitignore'), 'utf8').catch(() => '')
  return { rules: ignore().add(text), base }
}

function isIgnored(path: string, nearestFirst: readonly IgnoreFile[]): boolean {
  for (const { rules, base } of nearestFirst) {
    const verdict = rules.test(path.slice(base.length))
    if (verdict.ignored || verdict.unignored) return verdict.ignored
  }
  return false
}
