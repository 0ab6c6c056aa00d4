import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { WatchOptions } from '../commands/watch.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { testPatterns } from '../input/read-results.js'
import type { Io } from '../io.js'
import { tellError } from '../tell-error.js'
import { generate } from './generate.js'

/** Editors save in several steps, and a checkout changes many files at once. */
const CALM_MS = 150
const MARKDOWN = /\.(?:md|markdown)$/i
const NEVER = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/

/**
 * Write the reports, and again whenever a document or a test result changes, one line a run, until it is interrupted.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process; `interrupt` ends it as Ctrl-C does
 */
export async function watch(paths: readonly string[], options: WatchOptions, io: Io): Promise<ExitCode> {
  const { watch: watchFiles } = await import('chokidar')
  const tests = await testPatterns(options.tests, io.cwd)
  const out = resolve(io.cwd, options.out)
  const isOurs = (path: string) => resolve(path) === out || resolve(path).startsWith(out + sep)
  const watcher = watchFiles(rootsOf([...paths, ...tests], paths.length === 0, io.cwd), {
    ignoreInitial: true,
    ignored: (path) => NEVER.test(relative(io.cwd, path).split(sep).join('/')) || isOurs(path),
  })
  let timer: NodeJS.Timeout | undefined
  let work = run(paths, options, io)
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(() => run(paths, options, io))
    }, CALM_MS)
  }
  watcher.on('all', (_event, path) => {
    if (MARKDOWN.test(path) || tests.length > 0) again()
  })
  await interrupted(io)
  clearTimeout(timer)
  await watcher.close()
  // A report that is being written is written to its end.
  await work
  return EXIT.fine
}

async function run(paths: readonly string[], { kind, ...options }: WatchOptions, io: Io): Promise<void> {
  let written = ''
  const stdout = {
    ...io.stdout,
    write: async (text: string) => {
      written += text
    },
  }
  try {
    await generate(kind, paths, { ...options, format: 'md' }, { ...io, stdout })
    if (written !== '') await io.stdout.write(`${written.trim().replaceAll('\n', ', ')}\n`)
  } catch (error) {
    // A document that is wrong for a moment ends nothing.
    await tellError(error, io)
  }
}

/** What exists of each path: of a pattern, the folders in front of it. */
function rootsOf(paths: readonly string[], everywhere: boolean, cwd: string): string[] {
  const named = paths.map((path) => {
    if (existsSync(resolve(cwd, path))) return resolve(cwd, path)
    const folders = path.split('/')
    const first = folders.findIndex((part) => /[*?{}[\]!()]/.test(part))
    return resolve(cwd, folders.slice(0, first < 0 ? -1 : first).join('/') || '.')
  })
  return [...new Set(everywhere ? [cwd, ...named] : named)]
}

function interrupted({ interrupt }: Io): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      process.off('SIGINT', end)
      process.off('SIGTERM', end)
      done()
    }
    if (interrupt?.aborted) done()
    else {
      interrupt?.addEventListener('abort', end, { once: true })
      process.once('SIGINT', end)
      process.once('SIGTERM', end)
    }
  })
}
