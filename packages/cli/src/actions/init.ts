import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import type { InitOptions } from '../commands/init.js'
import { dayOf } from '../day-of.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { errorCode, explainReadError } from '../input/file-error.js'
import { displayPath } from '../input/input-file.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { writeAtomically } from '../writing/write-atomically.js'
import { newSprint } from './new-sprint.js'

/**
 * Start a sprint folder, in a place where nothing stands.
 *
 * @param folder as the user gave it; none: one named after the sprint
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function init(folder: string | undefined, options: InitOptions, io: Io): Promise<ExitCode> {
  const id = options.id.trim()
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) {
    throw new SprintError('invalid-option', `--id: "${options.id}" is no id; use letters, digits, dots and dashes`)
  }
  if (options.days < 1 || options.days > 366) {
    throw new SprintError('invalid-option', `--days: ${options.days} is no length of a sprint; give 1 to 366`)
  }
  const absolute = resolve(io.cwd, folder ?? `sprint-${id}`)
  const shown = displayPath(absolute, io.cwd)
  await refuseUnlessEmpty(absolute, shown)
  const files = newSprint({ id, start: dayOf(options.start, io), days: options.days })
  for (const [name, text] of Object.entries(files)) {
    await writeAtomically(join(absolute, name), text)
    await io.stdout.write(`${terminalSafe(shown)}/${name}\n`)
  }
  await io.stderr.write(`Write your sprint into plan.md, then run: sprint-report check ${terminalSafe(shown)}\n`)
  return EXIT.fine
}

async function refuseUnlessEmpty(absolute: string, shown: string): Promise<void> {
  try {
    if ((await readdir(absolute)).length === 0) return
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    const reason = errorCode(error) === 'ENOTDIR' ? 'is not a folder' : explainReadError(error)
    throw new SprintError('invalid-option', `${shown}: ${reason}; name another folder`, { cause: error })
  }
  throw new SprintError('invalid-option', `${shown}: is not empty; name a folder that does not exist yet`)
}
