import { composeFile, type GeneratedFile, type Merged, mergeFile } from '@sprint/reports'
import { digestOf } from './digest.js'

/** A file that is to be written, or of which some parts are. */
export interface Target {
  /** Relative to the working directory, for messages. */
  readonly path: string
  /** What the file becomes; `present` is what stands there, `null` for nothing. */
  readonly next: (present: string | null, force: boolean) => Merged
}

/**
 * A report as a file.
 *
 * @param path where to, relative to the working directory
 * @param file the report
 */
export function reportTarget(path: string, file: GeneratedFile): Target {
  return {
    path,
    next: (present, force) =>
      present === null
        ? { text: composeFile(file, digestOf), conflicts: [] }
        : mergeFile(present, file, { shown: path, digest: digestOf, force }),
  }
}
