import type { AssembledSprint } from '../assemble/assemble.js'
import type { ClaimOf } from '../model/claim.js'
import type { Deliverable } from '../model/deliverable.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'
import { pathIn } from './path-in.js'

/** A file that has to be there if what the documents say is true. */
export interface PromisedFile {
  readonly file: string
  readonly source: Source
  /** Who promised it: an item by its id, else its title. */
  readonly by: string | null
}

/**
 * The files that the documents say are made: deliverables of items that are done, deliverables that are ticked, files
 * that a line says were made or changed where the line or its item is done. What is still to be done promises nothing.
 *
 * @param assembled a sprint and its documents
 * @returns each file once
 * @example
 * const item = itemFrom({ id: 'T-1', title: 'Count shops', status: 'done', deliverables: ['shops.csv'] })
 * promisedFiles(assemble([documentFrom({ sprint: { items: [item] } })])[0]).map(({ file, by }) => [file, by])
 * //=> [['shops.csv', 'T-1']]
 */
export function promisedFiles({ sprint, documents }: AssembledSprint): PromisedFile[] {
  const done = sprint.items.filter(({ status }) => status === 'done')
  const all = [
    ...sprint.deliverables.flatMap((one) => {
      const maker = done.find((item) => isMadeBy(one, item))
      return one.status === 'done' || maker ? promise(pathIn(one.name), one.source, maker) : []
    }),
    ...done.flatMap((item) => item.deliverables.flatMap((name) => promise(pathIn(name), item.source, item))),
    ...documents.flatMap((document) => usedFiles(document, done)),
  ]
  const files = new Map<string, PromisedFile>()
  for (const one of all) if (!files.has(one.file)) files.set(one.file, one)
  return [...files.values()]
}

/** The item names it, or it stands in a list beneath the item. */
function isMadeBy({ name, source }: Deliverable, { deliverables, steps }: WorkItem): boolean {
  const stands = steps.some((step) => step.source.path === source.path && step.source.line === source.line)
  return stands || deliverables.some((own) => wordsOf(own) === wordsOf(name))
}

function promise(file: string | null, source: Source, maker: WorkItem | undefined): PromisedFile[] {
  return file === null ? [] : [{ file, source, by: maker ? refOf(maker) : null }]
}

function usedFiles(document: SprintDocument, done: readonly WorkItem[]): PromisedFile[] {
  const lines = doneLines(document)
  return document.claims.flatMap((claim) => {
    if (claim.kind !== 'file-use' || claim.use === 'consumed') return []
    const maker = done.find((item) => isOf(claim, item))
    return maker || lines.has(claim.source.line) ? promise(claim.file, claim.source, maker) : []
  })
}

function isOf({ of }: ClaimOf<'file-use'>, item: WorkItem): boolean {
  return of !== null && (of === item.id || wordsOf(of) === wordsOf(item.title))
}

/** Lines with a ticked box, and those that a daily note lists as completed. */
function doneLines({ claims, sprint }: SprintDocument): ReadonlySet<number> {
  const boxes = claims.filter((claim) => claim.kind === 'box' && claim.done)
  const notes = sprint.days.flatMap(({ completed }) => completed)
  return new Set([...boxes, ...notes].map(({ source }) => source.line))
}
