import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import ignore, { type Ignore } from 'ignore'
import { glob } from 'tinyglobby'

const run = promisify(execFile)
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
  const kept = (await listByGit(folder)) ?? (await listByIgnoreFiles(folder))
  const listed = kept.length === 0 && options.evenIgnored ? await walk(folder) : kept
  return [...new Set(listed)].filter((path) => !HIDDEN.test(path)).sort(byCodeUnit)
}

/** What git knows and what it does not ignore; `null` where git cannot tell. */
async function listByGit(folder: string): Promise<string[] | null> {
  // A repository can name a program in `core.fsmonitor`; listing files must not start it.
  const settings = ['-c', 'core.fsmonitor=false']
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
    const { stdout } = await run('git', [...settings, ...files], { cwd: folder, maxBuffer: 256 * 2 ** 20 })
    return stdout.split('\0').filter((path) => path !== '')
  } catch {
    return null
  }
}

async function listByIgnoreFiles(folder: string): Promise<string[]> {
  const [files, rules] = await Promise.all([walk(folder), readIgnoreFiles(folder)])
  return files.filter((path) => !isIgnored(path, rules))
}

function walk(folder: string, pattern = '**/*.{md,markdown}', dot = false): Promise<string[]> {
  return glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    // A link may lead back to where it stands.
    followSymbolicLinks: false,
    expandDirectories: false,
    dot,
  })
}

async function readIgnoreFiles(folder: string): Promise<ReadonlyMap<string, Ignore>> {
  const paths = await walk(folder, '**/.gitignore', true)
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')))
  return new Map(paths.map((path, index) => [dirname(path), ignore().add(texts[index] ?? '')]))
}

/** Each folder's rules hold for what is below it, and the nearest folder has the last word. */
function isIgnored(path: string, rules: ReadonlyMap<string, Ignore>): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const below = folder === '.' ? path : path.slice(folder.length + 1)
    const verdict = rules.get(folder)?.test(below)
    if (verdict?.ignored) return true
    if (verdict?.unignored || folder === '.') return false
  }
}
