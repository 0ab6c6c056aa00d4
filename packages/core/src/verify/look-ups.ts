import type { AssembledSprint } from '../assemble/assemble.js'
import { promisedFiles } from './promised-files.js'

/** A file to look at: its path as written, and the document that names it. */
export interface LookUp {
  readonly file: string
  readonly from: string
}

/**
 * The files that verdicts need to know of.
 *
 * @param assembled a sprint and its documents
 * @example
 * const item = itemFrom({ title: 'Count shops', status: 'done', deliverables: ['shops.csv'] })
 * filesToLookAt(assemble([documentFrom({ sprint: { items: [item] } })])[0])
 * //=> [{ file: 'shops.csv', from: 'sprint.md' }]
 */
export function filesToLookAt(assembled: AssembledSprint): LookUp[] {
  const sized = assembled.documents.flatMap(({ claims }) => claims.filter((claim) => claim.kind === 'file-size'))
  const all = [...promisedFiles(assembled), ...sized].map(({ file, source }) => ({ file, from: source.path }))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
