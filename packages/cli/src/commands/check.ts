import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, wholeNumber, withInput } from './options.js'

const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const

export interface CheckOptions extends SharedOptions {
  readonly format: (typeof CHECK_FORMATS)[number]
  readonly maxWarnings: number
  readonly fix?: true
  readonly dryRun?: true
  readonly since?: string
  readonly updateBaseline?: true
}

/** `sprint-report check`: find what is wrong inside the documents. */
export function addCheck(program: Command, context: CommandContext): void {
  const command = program
    .command('check')
    .summary('find what is wrong inside the documents')
    .description(
      'Find what is wrong inside the documents. Exit status 1 where there is an error, or more warnings than allowed.',
    )
    .addOption(choice('-f, --format <FORMAT>', 'how to print the findings', CHECK_FORMATS).default('pretty'))
    .option('--max-warnings <N>', 'how many warnings to let pass', wholeNumber, 0)
    .option('--fix', 'make the fixes that are certain, and change nothing else')
    .option('--dry-run', 'with --fix: show what would change, and write nothing')
    .option('--since <REF>', 'only what was added since the branch left REF')
    .option('--update-baseline', 'write the findings down as known, in .sprint/known-findings.json')
  withInput(command)
    .addHelpText(
      'after',
      examples(
        'check',
        'check docs/sprints --max-warnings 5',
        'check --format sarif > sprint.sarif',
        'check --format github',
        'check --fix --dry-run',
        'check --update-baseline',
        'check --since origin/main --format markdown',
      ),
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { check } = await import('../actions/check.js')
      context.finish(await check(paths, options, context.io))
    })
}
