import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AssembledSprint, type CommandFacts, refOf, SprintError } from '@sprint/core'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { slugOf } from '../writing/report-name.js'
import { writeAtomically } from '../writing/write-atomically.js'
import { invocationOf, runCommand } from './run-command.js'

const FOLDER = '.sprint/runs'

export interface RunCommandsOptions {
  readonly run?: true
  readonly runOnCi?: true
  readonly shell?: true
  /** In seconds. */
  readonly timeout: number
}

/**
 * Run the validation commands of items, each once and shown before, and keep what they print.
 *
 * @param sprints whose commands
 * @param options whether at all
 * @param io the process
 * @returns how each ended; `undefined` where the user did not ask for it
 * @throws `SprintError` on CI, unless that is asked for too: there, whoever proposes a change has written the document
 */
export async function runCommands(
  sprints: readonly AssembledSprint[],
  options: RunCommandsOptions,
  io: Io,
): Promise<ReadonlyMap<string, CommandFacts> | undefined> {
  if (options.run === undefined && options.runOnCi === undefined) return undefined
  const isOnCi = (io.env.CI ?? '') !== '' && io.env.CI !== 'false'
  if (isOnCi && options.runOnCi === undefined) {
    const remedy = 'pass --run-on-ci where everybody who can change a document may also change the pipeline'
    throw new SprintError('invalid-option', `--run: commands of documents do not run on CI; ${remedy}`)
  }
  const facts = new Map<string, CommandFacts>()
  for (const item of sprints.flatMap(({ sprint }) => sprint.items)) {
    const { command } = item
    if (command === null || facts.has(command)) continue
    const place = `${item.source.path}:${item.source.line}`
    facts.set(command, await runOne(command, `${facts.size + 1}-${slugOf(refOf(item))}`, place, options, io))
  }
  return facts
}

async function runOne(
  command: string,
  name: string,
  place: string,
  { shell, timeout }: RunCommandsOptions,
  io: Io,
): Promise<CommandFacts> {
  const invocation = invocationOf(command, shell === true)
  if ('why' in invocation) return { end: 'refused', why: invocation.why }
  const words = [invocation.program, ...invocation.args].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word),
  )
  await io.stderr.write(`${terminalSafe(`${place}: runs ${words.join(' ')}`)}\n`)
  const run = await runCommand(invocation, { cwd: io.cwd, timeoutSeconds: timeout })
  if (run.end === 'refused') return run
  const log = `${FOLDER}/${name}.log`
  await keep(log, run.output, io.cwd)
  if (run.end === 'timed-out') return { end: 'timed-out', seconds: run.seconds, log }
  return { end: 'exited', status: run.status, output: run.output, log }
}

/** What programs print is nothing to commit. */
async function keep(path: string, text: string, cwd: string): Promise<void> {
  await mkdir(join(cwd, FOLDER), { recursive: true })
  await writeFile(join(cwd, FOLDER, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {})
  await writeAtomically(join(cwd, path), text)
}
