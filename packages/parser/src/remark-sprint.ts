import { runChecks, type SprintDocument } from '@sprint/core'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { OwnWords } from './lexicon/own-words.js'
import { parseDocument } from './parse-document.js'
import { toMessage } from './to-message.js'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkSprint` read in the file. */
    sprint: SprintDocument
  }
}

export interface RemarkSprintOptions {
  /** Whether findings of the checks become messages of the file too; on unless `false`. */
  readonly checks?: boolean
  /** Words that a team uses for its own; they win over the words that come with the parser. */
  readonly words?: OwnWords
}

/**
 * Plugin for unified: reads the file as a sprint document, puts it on `file.data.sprint`, and reports what is wrong
 * with it as messages of the file. The tree stays as it is.
 *
 * @param options whether to run the checks, and words of a team's own
 */
export function remarkSprint(options: RemarkSprintOptions = {}) {
  return (_tree: Root, file: VFile): undefined => {
    const document = parseDocument(file.value, {
      path: file.path ?? 'stdin.md',
      ...(options.words && { words: options.words }),
    })
    file.data.sprint = document
    const found = options.checks === false ? [] : runChecks(document)
    file.messages.push(...[...document.messages, ...found].map(toMessage))
  }
}
