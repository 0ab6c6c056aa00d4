import type { Language } from '@sprint/reports'
import type { Command } from 'commander'
import { REPORT_LANGUAGES } from '../input/report-languages.js'
import { calendarDate } from './calendar-date.js'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, type TestOptions, withInput, withTests } from './options.js'

const LINK_STYLES = ['plain', 'github'] as const
const REPORT_FORMATS = ['md', 'html', 'json'] as const

export interface GenerateOptions extends SharedOptions, TestOptions {
  readonly sprint?: string
  readonly date?: string
  readonly out: string
  readonly stdout?: true
  readonly format: (typeof REPORT_FORMATS)[number]
  readonly templates?: string
  readonly lang?: Language
  readonly links?: (typeof LINK_STYLES)[number] | false
  readonly linkBase?: string
  readonly history?: true
  readonly verify?: true
  readonly check?: true
  readonly force?: true
  readonly regions?: readonly string[]
}

/** `sprint-report generate`: write the reports. */
export function addGenerate(program: Command, context: CommandContext): void {
  const command = program
    .command('generate')
    .argument('[KIND]', 'final, daily, retrospective, status, plan, tracker or all', 'final')
  command
    .summary('write a report')
    .description(
      'Write a report of each sprint: final, daily, retrospective or status; a draft of the next plan; or a tracker of all sprints.',
    )
    .option('-s, --sprint <ID>', 'only this sprint')
    .option(
      '-d, --date <DATE>',
      'the day of the report: YYYY-MM-DD or today (default: the newest that is stated)',
      calendarDate,
    )
    .option('-o, --out <DIR>', 'the folder to write to', 'reports')
    .option('--stdout', 'print the report instead of writing it')
    .addOption(choice('-f, --format <FORMAT>', 'what to write', REPORT_FORMATS).default('md'))
    .addOption(choice('--lang <LANGUAGE>', 'what the report is written in (default: en)', REPORT_LANGUAGES))
    .option('--templates <DIR>', 'a folder with templates that stand in for those of the same name')
    .addOption(
      choice('--links <STYLE>', 'how lines are linked: plan.md#L12, or as GitHub and GitLab show lines', LINK_STYLES),
    )
    .option('--no-links', 'no links, for plain text')
    .option('--link-base <URL>', 'what links begin with, as https://github.com/acme/shop/blob/main/')
    .option('--history', 'draw burndowns from the commits of the documents in git')
    .option('--verify', 'mark what files, test results and git contradict or cannot confirm')
    .option('--check', 'write nothing; exit status 1 where a written report is out of date')
    .option('--force', 'also replace what people edited between the markers; the old file is kept beside as .bak')
    .option(
      '--regions <PATH>',
      'refresh the regions of these pages instead of writing reports; files, folders or globs, repeatable',
      (path: string, before: readonly string[] = []): readonly string[] => [...before, path],
    )
  withInput(withTests(command))
    .addHelpText(
      'after',
      examples(
        'generate',
        'generate retrospective docs/sprint-12',
        'generate plan docs/sprint-12',
        'generate tracker docs/sprints',
        'generate all --out docs/reports',
        "generate --tests 'build/test-results/**/*.xml'",
        'generate daily --date today --stdout',
        'generate final --lang de',
        'generate final --format html',
        'generate final --history',
        "generate final --verify --tests 'build/test-results/*.xml'",
        'generate final --link-base https://github.com/acme/shop/blob/main/ --links github',
        'generate all --check',
        'generate --regions README.md --regions docs',
      ),
    )
    .action(async (kind: string, paths: readonly string[], options: GenerateOptions) => {
      const { generate } = await import('../actions/generate.js')
      context.finish(await generate(kind, paths, options, context.io))
    })
}
