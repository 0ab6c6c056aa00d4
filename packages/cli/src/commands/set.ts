import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { examples, type SharedOptions, withInput } from './options.js'

export interface SetOptions extends SharedOptions {
  readonly dryRun?: true
}

/** `sprint-report set`: change one fact in the Markdown. */
export function addSet(program: Command, context: CommandContext): void {
  const command = program
    .command('set')
    .argument('<ITEM>', 'its id, else its title')
    .argument('<FIELD=VALUE>', 'status, points, owner, hours, priority or due')
    .summary('change one fact of an item in its document')
    .description(
      'Change one fact of an item in its document, in the words of the document; every other byte stays as it was. ' +
        'Where it is not certain what to change, nothing is.',
    )
    .option('--dry-run', 'show the change as a diff, and write nothing')
  withInput(command)
    .addHelpText(
      'after',
      examples(
        'set US-4 status=done',
        'set US-4 points=5 docs/sprint-12.md',
        'set "Export invoices" owner=Mara --dry-run',
      ),
    )
    .action(async (item: string, words: string, paths: readonly string[], options: SetOptions) => {
      const { setItem } = await import('../actions/set-item.js')
      context.finish(await setItem(item, words, paths, options, context.io))
    })
}
