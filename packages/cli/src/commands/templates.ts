import type { Command } from 'commander'
import type { CommandContext } from './command-context.js'
import { examples } from './options.js'

export interface TemplateOptions {
  readonly templates?: string
}

/** `sprint-report templates`: see and replace the templates of the reports. */
export function addTemplates(program: Command, context: CommandContext): void {
  const folder = ['--templates <DIR>', 'your templates (default: .sprint/templates)'] as const
  const command = program
    .command('templates')
    .summary('list and replace the templates of reports')
    .description('List the templates that reports are written with, and copy one to change it.')
    .addHelpText('after', examples('templates list', 'templates eject risks'))
  command
    .command('list')
    .summary('list the templates')
    .description('List every template by name, and which of them yours stand in for.')
    .option(...folder)
    .addHelpText('after', examples('templates list', 'templates list --templates docs/templates'))
    .action(async (options: TemplateOptions) => {
      const { listTemplates } = await import('../actions/templates.js')
      context.finish(await listTemplates(options, context.io))
    })
  command
    .command('eject')
    .argument('<NAME...>', 'names of templates')
    .summary('copy a template to change it')
    .description(
      'Copy templates into your folder, where they stand in for those of the same name. None of yours is written over.',
    )
    .option(...folder)
    .addHelpText('after', examples('templates eject risks', 'templates eject summary final --templates docs/templates'))
    .action(async (names: readonly string[], options: TemplateOptions) => {
      const { ejectTemplates } = await import('../actions/templates.js')
      context.finish(await ejectTemplates(names, options, context.io))
    })
}
