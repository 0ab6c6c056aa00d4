import type { Command } from 'commander'
import { calendarDate } from './calendar-date.js'
import type { CommandContext } from './command-context.js'
import { examples, type SharedOptions, type TestOptions, withInput, withTests } from './options.js'

export interface StatusOptions extends SharedOptions, TestOptions {
  readonly sprint?: string
  readonly date?: string
}

/** `sprint-report status`: the sprint at a glance. */
export function addStatus(program: Command, context: CommandContext): void {
  const command = program
    .command('status')
    .summary('show the sprint at a glance')
    .description('Show each sprint at a glance: progress, tests, what blocks it and what is next.')
    .option('-s, --sprint <ID>', 'only this sprint')
    .option(
      '-d, --date <DATE>',
      'the day to look from: YYYY-MM-DD or today (default: the newest that is stated)',
      calendarDate,
    )
  withInput(withTests(command))
    .addHelpText('after', examples('status', 'status docs/sprint-12 --date today'))
    .action(async (paths: readonly string[], options: StatusOptions) => {
      const { status } = await import('../actions/status.js')
      context.finish(await status(paths, options, context.io))
    })
}
