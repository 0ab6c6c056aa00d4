import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { examples, type SharedOptions, type TestOptions, withInput, withTests } from './options.js'

export interface WatchOptions extends SharedOptions, TestOptions {
  readonly kind: string
  readonly out: string
}

/** `sprint-report watch`: write the reports again as the documents change. */
export function addWatch(program: Command, context: CommandContext): void {
  const command = program
    .command('watch')
    .summary('write the reports again as the documents change')
    .description('Write the reports, and again whenever a document or a test result changes. Ctrl-C ends it.')
    .option('-k, --kind <KIND>', 'the reports to write, as `generate` names them', 'final')
    .option('-o, --out <DIR>', 'the folder to write to', 'reports')
  withInput(withTests(command))
    .addHelpText('after', examples('watch', 'watch docs/sprint-12 --kind all', "watch --tests 'results/*.xml'"))
    .action(async (paths: readonly string[], options: WatchOptions) => {
      const { watch } = await import('../actions/watch.js')
      context.finish(await watch(paths, options, context.io))
    })
}
