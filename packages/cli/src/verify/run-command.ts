import { type ChildProcess, spawn } from 'node:child_process'
import process, { platform } from 'node:process'
import type { CommandFacts } from '@sprint/core'
import { errorCode } from '../input/file-error.js'
import { commandLines, splitCommand } from './split-command.js'

export interface RunOptions {
  readonly cwd: string
  readonly timeoutSeconds: number
}

/** How a command ended, with what it printed; nothing is kept yet. */
export type CommandRun = DistributiveOmit<Exclude<CommandFacts, { end: 'refused' }>, 'log'> & {
  readonly output: string
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** More is no outcome but a flood. */
const MOST_OUTPUT = 10_000_000
const isWindows = platform === 'win32'

/**
 * The program and the arguments that a command stands for.
 *
 * @param command as the document writes it
 * @param allowShell whether what needs a shell may have one
 * @returns why not, where it cannot be run
 */
export function invocationOf(
  command: string,
  allowShell: boolean,
): { readonly program: string; readonly args: readonly string[] } | { readonly why: string } {
  const split = splitCommand(command)
  if ('words' in split) return { program: split.words[0], args: split.words.slice(1) }
  const script = commandLines(command).join('\n')
  if (!allowShell || script === '') return split
  // A first line that fails, as `cd` to nowhere, must not let the others run.
  return isWindows ? { program: 'cmd.exe', args: ['/d', '/s', '/c', script] } : { program: 'sh', args: ['-ec', script] }
}

/**
 * Run a command to its end, or to the end of its time; whatever it has started ends with it.
 *
 * @param invocation the program and its arguments
 * @param options where, and how long
 */
export function runCommand(
  invocation: { readonly program: string; readonly args: readonly string[] },
  options: RunOptions,
): Promise<CommandRun | { readonly end: 'refused'; readonly why: string }> {
  return new Promise((resolve) => {
    const child = spawn(invocation.program, invocation.args, {
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that its children can be ended with it.
      detached: !isWindows,
    })
    let output = ''
    let isLate = false
    const take = (text: string): void => {
      if (output.length < MOST_OUTPUT) output += text
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    const stop = (): void => end(child)
    const interrupt = (): void => {
      stop()
      process.exit(130)
    }
    process.once('SIGINT', interrupt)
    const timer = setTimeout(() => {
      isLate = true
      stop()
    }, options.timeoutSeconds * 1000)
    const settle = (): void => {
      clearTimeout(timer)
      process.off('SIGINT', interrupt)
    }
    child.on('error', (error) => {
      settle()
      const isMissing = errorCode(error) === 'ENOENT'
      resolve({ end: 'refused', why: isMissing ? `there is no program \`${invocation.program}\`` : error.message })
    })
    // What it left running would keep its output open.
    child.on('exit', stop)
    child.on('close', (status) => {
      settle()
      if (isLate) resolve({ end: 'timed-out', seconds: options.timeoutSeconds, output })
      else resolve({ end: 'exited', status: status ?? 1, output })
    })
  })
}

function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && !isWindows) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
