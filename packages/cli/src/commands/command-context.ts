import type { ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'

/** What a command needs from the run it is part of. */
export interface CommandContext {
  readonly io: Io
  /** Takes the exit status that the command ends with. */
  finish(code: ExitCode): void
}
