import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { choice, examples, type SharedOptions, wholeNumber, withInput } from './options.js'

const PARSE_FORMATS = ['json', 'ndjson', 'pretty'] as const

export interface ParseOptions extends SharedOptions {
  readonly format: (typeof PARSE_FORMATS)[number]
  /** The line to explain, counted from 1. */
  readonly explain?: number
}

/** `sprint-report parse`: print what the documents say as data. */
export function addParse(program: Command, context: CommandContext): void {
  const command = program
    .command('parse')
    .summary('print what the documents say as data')
    .description('Print what the documents say as data. What was not understood is listed, never dropped.')
    .addOption(choice('-f, --format <FORMAT>', 'how to print it', PARSE_FORMATS).default('json'))
    .option('--explain <LINE>', 'tell what was made of a line, and why', wholeNumber)
  withInput(command)
    .addHelpText(
      'after',
      examples(
        'parse docs/sprint-12.md',
        'parse docs --format ndjson | jq .sprint.title',
        'parse --format pretty',
        'parse docs/sprint-12.md --explain 41',
      ),
    )
    .action(async (paths: readonly string[], options: ParseOptions) => {
      const { parse } = await import('../actions/parse.js')
      context.finish(await parse(paths, options, context.io))
    })
}
