import { SprintError } from '@sprint/core'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { terminalSafe } from './output/terminal-safe.js'

/** Say what went wrong: misuse in its one line, a fault of the program with all that a report of it needs. */
export async function tellError(error: unknown, io: Io): Promise<ExitCode> {
  if (error instanceof SprintError) {
    await io.stderr.write(`${terminalSafe(error.message)}\n`)
    return EXIT.misuse
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await io.stderr.write(`${stack}\n\nThis is a fault of sprint-report, not of your documents; please report it.\n`)
  return EXIT.fault
}
