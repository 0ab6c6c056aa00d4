import type { Command } from 'commander'
import { calendarDate } from './calendar-date.js'
import type { CommandContext } from './command-context.js'
import { examples, wholeNumber } from './options.js'

export interface InitOptions {
  readonly id: string
  readonly start: string
  readonly days: number
}

/** `sprint-report init`: start a sprint folder. */
export function addInit(program: Command, context: CommandContext): void {
  program
    .command('init')
    .argument('[DIR]', 'the folder to start (default: sprint-<ID>)')
    .summary('start a sprint folder')
    .description('Start a sprint folder with a plan, a daily log and a retrospective to write into.')
    .option('--id <ID>', "the sprint's id", '1')
    .option('--start <DATE>', 'its first day: YYYY-MM-DD or today', calendarDate, 'today')
    .option('--days <N>', 'how many days it takes, weekends included', wholeNumber, 14)
    .addHelpText('after', examples('init', 'init docs/sprints/13 --id 13 --start 2026-03-02 --days 14'))
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('../actions/init.js')
      context.finish(await init(folder, options, context.io))
    })
}
