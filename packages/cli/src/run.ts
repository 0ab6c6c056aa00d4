import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { VERSION } from './version.js'

/**
 * Run the command line.
 *
 * @param argv the words after the name of the command
 * @param io the process around it
 * @returns the exit status; nothing is thrown
 * @example
 * await run(['--version'], io) //=> 0
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Before anything is loaded: editors and CI ask for the version often.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await io.stdout.write(`${VERSION}\n`)
    return EXIT.fine
  }
  try {
    const { runProgram } = await import('./program.js')
    return await runProgram(argv, io)
  } catch (error) {
    const { tellError } = await import('./tell-error.js')
    return await tellError(error, io)
  }
}
