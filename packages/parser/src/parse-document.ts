import { emptySprint, type SprintDocument } from '@sprint/core'

export interface ParseOptions {
  /** The file's path as it shall appear in every `source`. */
  readonly path: string
}

/** Read one sprint document. */
export function parseDocument(_input: string | Uint8Array, options: ParseOptions): SprintDocument {
  return {
    path: options.path,
    kind: 'other',
    encoding: { charset: 'utf-8', repaired: null },
    coverage: { blocks: 0, understood: 0 },
    language: null,
    date: null,
    sprint: emptySprint(),
    claims: [],
    notUnderstood: [],
    messages: [],
  }
}
