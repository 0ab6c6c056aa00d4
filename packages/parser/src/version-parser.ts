import type { SprintDocument } from '@sprint/core'
import { KeptTrees } from './markdown/kept-trees.js'
import { KeptLines } from './outline/kept-lines.js'
import { toDocument } from './parse-document.js'
import type { ParseOptions } from './parse-options.js'
import { readDocument } from './read-document.js'

/**
 * Make a parser for the versions of one document. What a section says as it did in the version before is not parsed
 * again; each version is read as `parseDocument` reads it, several times as fast where little has changed.
 *
 * @param options as for `parseDocument`
 * @returns parses the next version: its bytes, or its text
 * @example
 * const parse = versionParser({ path: 'plan.md', only: ['items'] })
 * const versions = ['# Sprint 9\n\n- [ ] Ship it', '# Sprint 9\n\n- [x] Ship it']
 * versions.map((version) => parse(version).sprint.items[0].status) //=> ['todo', 'done']
 */
export function versionParser(options: ParseOptions): (input: string | Uint8Array) => SprintDocument {
  const kept = { trees: new KeptTrees(), lines: new KeptLines() }
  return (input) => toDocument(readDocument(input, options, kept), options.path)
}
