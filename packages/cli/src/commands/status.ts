import type { Command } from 'commander'
import { calendarDate } from './calendar-date.js'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, type TestOptions, withInput, withTests } from './options.js'

const STATUS_FORMATS = ['pretty', 'json'] as const

export interface StatusOptions extends SharedOptions, TestOptions {
  readonly sprint?: string
  readonly date?: string
  readonly format: (typeof STATUS_FORMATS)[number]
  readonly history: boolean
}

/** `sprint-report status`: the sprint at a glance. */
export function addStatus(program: Command, context: CommandContext): void {
  const command = program
    .command('status')
    .summary('show the sprint at a glance')
    .description('Show each sprint at a glance: progress, tests, burndown, forecast, what blocks it and what is next.')
    .option('-s, --sprint <ID>', 'only this sprint')
    .option(
      '-d, --date <DATE>',
      'the day to look from: YYYY-MM-DD or today (default: the newest that is stated; in git today)',
      calendarDate,
    )
    .addOption(choice('-f, --format <FORMAT>', 'what to print', STATUS_FORMATS).default('pretty'))
    .option('--no-history', 'leave git out: no burndown of what was committed')
  withInput(withTests(command))
    .addHelpText('after', examples('status', 'status docs/sprint-12 --date today', 'status --format json --sprint 12'))
    .action(async (paths: readonly string[], options: StatusOptions) => {
      const { status } = await import('../actions/status.js')
      context.finish(await status(paths, options, context.io))
    })
}
