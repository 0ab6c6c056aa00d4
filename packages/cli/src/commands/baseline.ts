import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, type TestOptions, withInput, withTests } from './options.js'

export interface BaselineRecordOptions extends TestOptions {
  readonly name?: string
  readonly sprint?: string
}

const DIFF_FORMATS = ['pretty', 'json', 'markdown'] as const

export interface BaselineDiffOptions extends SharedOptions, BaselineRecordOptions {
  readonly stated?: true
  readonly format: (typeof DIFF_FORMATS)[number]
}

/** `sprint-report baseline`: record how the tests stand, and compare later runs with that. */
export function addBaseline(program: Command, context: CommandContext): void {
  const baseline = program
    .command('baseline')
    .summary('record how the tests stand, and compare later runs')
    .description('Record how the tests stand in .sprint/baselines, to be committed, and compare later runs with that.')
    .addHelpText(
      'after',
      examples(
        "baseline record --tests 'build/test-results/*.xml' --sprint 12",
        "baseline diff --tests 'build/test-results/*.xml'",
      ),
    )
  const name = ['--name <NAME>', 'what the baseline is called (default: the sprint, else main)'] as const
  withTests(baseline.command('record').summary('keep how each test ended'))
    .description('Keep how each test ended in .sprint/baselines/<NAME>.json: one line a test, sorted.')
    .option(...name)
    .option('-s, --sprint <ID>', 'the sprint that starts with it')
    .addHelpText(
      'after',
      examples("baseline record --tests 'results/*.xml'", "baseline record --tests '*.tap' --sprint 12"),
    )
    .action(async (options: BaselineRecordOptions) => {
      const { recordTests } = await import('../actions/record-tests.js')
      context.finish(await recordTests(options, context.io))
    })
  const diff = baseline
    .command('diff')
    .summary('tell what is new, fixed, still failing, gone, flaky and unowned')
    .description(
      'Compare test results with a baseline: what is new, fixed, still failing, gone and flaky, and which failures no ' +
        'item of the documents names. Without a recorded baseline the counts that the documents state are compared. ' +
        'Exit status 1 where something got worse.',
    )
    .option(...name)
    .option('-s, --sprint <ID>', 'the sprint whose baseline and items count')
    .option('--stated', 'compare with the baseline that the documents state, even where one is recorded')
    .addOption(choice('-f, --format <FORMAT>', 'how to print it', DIFF_FORMATS).default('pretty'))
  withInput(withTests(diff))
    .addHelpText(
      'after',
      examples(
        "baseline diff --tests 'results/*.xml'",
        "baseline diff docs/sprint-12 --tests 'results/*.xml' --sprint 12",
        "baseline diff --tests 'results/*.xml' --format markdown >> $GITHUB_STEP_SUMMARY",
      ),
    )
    .action(async (paths: readonly string[], options: BaselineDiffOptions) => {
      const { diffTests } = await import('../actions/diff-tests.js')
      context.finish(await diffTests(paths, options, context.io))
    })
}
