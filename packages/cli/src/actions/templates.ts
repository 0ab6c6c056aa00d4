import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import { templateSources } from '@sprint/reports'
import type { TemplateOptions } from '../commands/templates.js'
import { didYouMean } from '../did-you-mean.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { displayPath } from '../input/input-file.js'
import { readTemplates, TEMPLATES_FOLDER } from '../input/read-templates.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { writeAtomically } from '../writing/write-atomically.js'

/**
 * List the templates: what reports are written with, and which of them the user's stand in for.
 *
 * @param options the folder of the user's templates
 * @param io the process
 */
export async function listTemplates(options: TemplateOptions, io: Io): Promise<ExitCode> {
  const own = await readTemplates(options.templates, io.cwd)
  const names = [...new Set([...Object.keys(templateSources()), ...Object.keys(own)])]
  for (const name of names.sort()) {
    const path = own[name]?.path
    await io.stdout.write(`${terminalSafe(path === undefined ? name : `${name.padEnd(20)} ${path}`)}\n`)
  }
  return EXIT.fine
}

/**
 * Copy templates into the user's folder.
 *
 * @param names of templates
 * @param options the folder
 * @param io the process
 * @throws `SprintError` where there is no such template, or the user has one of that name
 */
export async function ejectTemplates(names: readonly string[], options: TemplateOptions, io: Io): Promise<ExitCode> {
  const sources = templateSources()
  const unknown = names.find((name) => !Object.hasOwn(sources, name))
  if (unknown !== undefined) {
    const known = Object.keys(sources)
    const remedy = `choose one of ${known.join(', ')}${didYouMean(unknown, known)}`
    throw new SprintError('invalid-template', `templates eject: there is no template "${unknown}"; ${remedy}`)
  }
  for (const name of names) {
    const path = resolve(io.cwd, options.templates ?? TEMPLATES_FOLDER, `${name}.hbs`)
    const shown = displayPath(path, io.cwd)
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    )
    if (isThere) throw new SprintError('invalid-template', `${shown}: is there already; change it, or remove it first`)
    await writeAtomically(path, sources[name] ?? '')
    await io.stdout.write(`${terminalSafe(shown)}\n`)
  }
  return EXIT.fine
}
