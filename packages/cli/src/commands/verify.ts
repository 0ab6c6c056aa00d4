import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, type TestOptions, wholeNumber, withInput, withTests } from './options.js'

const VERIFY_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const

export interface VerifyOptions extends SharedOptions, TestOptions {
  readonly sprint?: string
  readonly run?: true
  readonly runOnCi?: true
  readonly shell?: true
  readonly timeout: number
  readonly format: (typeof VERIFY_FORMATS)[number]
}

/** `sprint-report verify`: hold what the documents claim against evidence. */
export function addVerify(program: Command, context: CommandContext): void {
  const command = program
    .command('verify')
    .summary('hold what the documents claim against evidence')
    .description(
      'Hold what the documents claim against files, test results, git and, with --run, their validation commands. ' +
        'Each claim is confirmed, contradicted, stale or without evidence. Exit status 1 where one is contradicted.',
    )
    .option('-s, --sprint <ID>', 'only this sprint')
    .option('--run', 'run the validation commands of items in the working directory, each shown first; not on CI')
    .option('--run-on-ci', 'run them even where CI is set')
    .option('--shell', 'let a shell run what needs one: pipes, variables, several commands')
    .option('--timeout <SECONDS>', 'how long each may take', wholeNumber, 120)
    .addOption(choice('-f, --format <FORMAT>', 'how to print the verdicts', VERIFY_FORMATS).default('pretty'))
  withInput(withTests(command))
    .addHelpText(
      'after',
      examples(
        'verify',
        "verify docs/sprint-12 --tests 'build/test-results/*.xml'",
        'verify --run --timeout 300',
        "verify --tests 'results/*.json' --format sarif > claims.sarif",
      ),
    )
    .action(async (paths: readonly string[], options: VerifyOptions) => {
      const { verifyClaims } = await import('../actions/verify-claims.js')
      context.finish(await verifyClaims(paths, options, context.io))
    })
}
