import { relative, resolve, sep } from 'node:path'

/** A file to read. */
export interface InputFile {
  /** As it shall appear in every message: relative to the working directory, with forward slashes. */
  readonly path: string
  readonly absolute: string
  /** The user named this very file; it was not found in a folder or by a glob. */
  readonly named: boolean
}

/**
 * A file to read, from its path.
 *
 * @param path absolute, or relative to the working directory
 * @param cwd the working directory
 * @param named whether the user named this very file
 * @example
 * inputFile('/project/docs/plan.md', '/project', true).path //=> 'docs/plan.md'
 */
export function inputFile(path: string, cwd: string, named: boolean): InputFile {
  const absolute = resolve(cwd, path)
  return { path: displayPath(absolute, cwd), absolute, named }
}

/** A path as messages show it. */
export function displayPath(absolute: string, cwd: string): string {
  return relative(cwd, absolute).split(sep).join('/') || '.'
}
