import { SprintError } from '@sprint/core'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { terminalSafe } from './output/terminal-safe.js'

/** Say what went wrong: misuse in one line for each mistake, a fault of the program with all that a report of it needs. */
export async function tellError(error: unknown, io: Io): Promise<ExitCode> {
  const all: readonly unknown[] = error instanceof AggregateError ? error.errors : [error]
  const misuses = all.filter((one) => one instanceof SprintError)
  if (misuses.length === all.length) {
    await io.stderr.write(misuses.map(({ message }) => `${terminalSafe(message)}\n`).join(''))
    return EXIT.misuse
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await io.stderr.write(`${stack}\n\nThis is a fault of sprint-report, not of your documents; please report it.\n`)
  return EXIT.fault
}
