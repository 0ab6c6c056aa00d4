import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import type { TemplateSource } from '@sprint/reports'
import { explainReadError } from './file-error.js'
import { displayPath } from './input-file.js'

/** Where the user's own templates stand when no other folder is named. */
export const TEMPLATES_FOLDER = '.sprint/templates'

/**
 * The user's own templates.
 *
 * @param folder as the user gave it; `undefined`: `.sprint/templates`, where there is one
 * @param cwd the working directory
 * @returns templates by name: `items.hbs` stands in for the template `items`
 * @throws `SprintError` where the folder holds none
 */
export async function readTemplates(
  folder: string | undefined,
  cwd: string,
): Promise<Readonly<Record<string, TemplateSource>>> {
  if (folder === undefined && !existsSync(resolve(cwd, TEMPLATES_FOLDER))) return {}
  const absolute = resolve(cwd, folder ?? TEMPLATES_FOLDER)
  const shown = displayPath(absolute, cwd)
  const remedy = 'name a folder with .hbs files'
  try {
    const names = (await readdir(absolute, { recursive: true })).filter((name) => name.endsWith('.hbs')).sort()
    if (names.length === 0 && folder !== undefined)
      throw new SprintError('invalid-template', `${shown}: holds no templates; ${remedy}`)
    const read = async (name: string) => {
      const path = join(absolute, name)
      return [basename(name, '.hbs'), { source: await readFile(path, 'utf8'), path: displayPath(path, cwd) }] as const
    }
    return Object.fromEntries(await Promise.all(names.map(read)))
  } catch (cause) {
    if (cause instanceof SprintError) throw cause
    throw new SprintError('invalid-template', `${shown}: ${explainReadError(cause)}; ${remedy}`, { cause })
  }
}
