import { Command, CommanderError } from 'commander'
import { addBaseline } from './commands/baseline.js'
import { addCheck } from './commands/check.js'
import type { CommandContext } from './commands/command-context.js'
import { addGenerate } from './commands/generate.js'
import { addInit } from './commands/init.js'
import { examples } from './commands/options.js'
import { addParse } from './commands/parse.js'
import { addSet } from './commands/set.js'
import { addStatus } from './commands/status.js'
import { addTemplates } from './commands/templates.js'
import { addVerify } from './commands/verify.js'
import { addWatch } from './commands/watch.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { VERSION } from './version.js'

const COMMANDS = [
  addGenerate,
  addParse,
  addCheck,
  addVerify,
  addStatus,
  addBaseline,
  addSet,
  addTemplates,
  addInit,
  addWatch,
]
const EXIT_STATUS = '\n\nExit status: 0 fine; 1 findings; 2 the input or the command line is wrong.'

/**
 * Run the command that the words ask for.
 *
 * @param argv the words after the name of the program
 * @param io the process around it
 * @example
 * await runProgram(['check', 'docs'], io) //=> 0
 */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine
  const written: Promise<void>[] = []
  const context: CommandContext = {
    io,
    finish: (next) => {
      code = next
    },
  }
  const program = new Command('sprint-report')
    .description('Reads, checks and reports on sprint documents in Markdown.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => written.push(io.stdout.write(text)),
      writeErr: (text) => written.push(io.stderr.write(text)),
      getOutHelpWidth: () => io.stdout.columns,
      outputError: (text, write) => write(oneLine(text)),
    })
    .addHelpText('after', examples('init', 'check', 'generate all', 'generate --help') + EXIT_STATUS)
  for (const add of COMMANDS) add(program, context)
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    code = error.exitCode === 0 ? EXIT.fine : EXIT.misuse
  }
  await Promise.all(written)
  return code
}

/** Commander puts its guess on a line of its own; a message of ours is one line. */
function oneLine(text: string): string {
  return `${text
    .replace(/^error: /, 'sprint-report: ')
    .trim()
    .replace(/\.?\s*\n\s*/g, ' ')}\n`
}
