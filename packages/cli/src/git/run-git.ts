import { execFile, spawn } from 'node:child_process'
import { env } from 'node:process'
import { promisify } from 'node:util'
import { GitError, toGitError } from './git-error.js'
import { patienceOf } from './patience.js'

const run = promisify(execFile)

/** A repository can name programs in its settings; reading it must start none of them. And no page, no colour, no lock. */
const ALWAYS = [
  '--no-pager',
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'core.quotePath=false', 'log.showSignature=false', 'color.ui=false'].flatMap(
    (setting) => ['-c', setting],
  ),
]
/** What it says is the same in every country; it asks nobody for a password, and fetches nothing. */
const QUIET = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' }
const MOST_OUTPUT = 256 * 2 ** 20

/**
 * Run git with a list of arguments, never through a shell, and take all that it prints.
 *
 * @param args the words after `git`; paths belong behind `--`
 * @param cwd where
 * @returns what it printed
 * @throws `GitError` where it does not end well
 * @example
 * await runGit(['rev-parse', 'HEAD'], '/project') //=> '9fdfe90…\n'
 */
export async function runGit(args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run('git', [...ALWAYS, ...args], { cwd, env: { ...env, ...QUIET }, maxBuffer: MOST_OUTPUT })).stdout
  } catch (error) {
    throw toGitError(error, stderrOf(error))
  }
}

/**
 * The content of a file as a commit has it, byte by byte.
 *
 * @param commit its full id
 * @param path of the file, from the top of the repository
 * @param cwd where
 * @throws `GitError` where the commit has no such file
 * @example
 * await readBlob('9fdfe90…', 'docs/plan.md', '/project')
 */
export async function readBlob(commit: string, path: string, cwd: string): Promise<Uint8Array> {
  const options = { cwd, env: { ...env, ...QUIET }, maxBuffer: MOST_OUTPUT, encoding: 'buffer' } as const
  try {
    return (await run('git', [...ALWAYS, 'cat-file', 'blob', `${commit}:${path}`], options)).stdout
  } catch (error) {
    throw toGitError(error, stderrOf(error))
  }
}

function stderrOf(error: unknown): string {
  return error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : ''
}

/** Longer than git takes for any history of documents; a repository that takes longer is left alone. */
const LONGEST_MS = 30_000

/**
 * Run git and take what it prints piece by piece, so that any length of it takes the memory of one piece.
 * Whoever stops reading ends it.
 *
 * @param args the words after `git`
 * @param cwd where
 * @param input what git reads
 * @throws `GitError` where it does not end well, or makes wait for longer than half a minute
 * @example
 * for await (const bytes of gitOutput(['cat-file', '--batch'], '/project', 'HEAD:plan.md\n')) show(bytes)
 */
export async function* gitOutput(args: readonly string[], cwd: string, input = ''): AsyncGenerator<Buffer> {
  const child = spawn('git', [...ALWAYS, ...args], { cwd, env: { ...env, ...QUIET } })
  const patience = patienceOf(LONGEST_MS, () => child.kill())
  const ended = new Promise<number | Error>((resolve) => {
    child.on('error', resolve)
    child.on('close', (code) => resolve(code ?? new Error('it took longer than half a minute')))
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(0, 4096)
  })
  // Git may end before it has read everything: why, its status tells.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  try {
    patience.wait()
    for await (const chunk of child.stdout) {
      patience.rest()
      yield chunk
      patience.wait()
    }
    const end = await ended
    if (end instanceof Error) throw toGitError(end, said === '' ? `fatal: ${end.message}` : said)
    if (end !== 0) throw toGitError(new GitError('failed', `status ${end}`), said)
  } finally {
    patience.rest()
    child.kill()
  }
}

/**
 * Run git and take what it prints one record at a time.
 *
 * @param args the words after `git`, with `-z` or a format that ends each record in NUL
 * @param cwd where
 * @throws `GitError` where it does not end well
 * @example
 * for await (const path of gitRecords(['ls-files', '-z'], '/project')) show(path)
 */
export async function* gitRecords(args: readonly string[], cwd: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of gitOutput(args, cwd)) {
    const records = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\0')
    rest = records.pop() ?? ''
    yield* records
  }
  if (rest !== '') yield rest
}
