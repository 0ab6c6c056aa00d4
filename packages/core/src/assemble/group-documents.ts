import { isCalendarDate } from '../model/calendar-date.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { sprintKey } from '../select/sprint-key.js'

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), 0))
}

/** The sprints that the documents of one folder name. */
interface Folder {
  readonly keys: ReadonlySet<string>
  readonly spans: readonly { readonly key: string; readonly start: string; readonly end: string }[]
}

function readFolder(documents: readonly SprintDocument[]): Folder {
  const named = documents.flatMap(({ sprint }) =>
    sprint.id === null ? [] : [{ ...sprint, id: sprint.id, key: sprintKey(sprint.id) }],
  )
  return {
    keys: new Set(named.map(({ key }) => key)),
    spans: named.flatMap(({ id, key, start, end }) =>
      start === null || end === null || isCalendarDate(id) ? [] : [{ key, start, end }],
    ),
  }
}

function only(keys: ReadonlySet<string>): string | undefined {
  const [key, ...others] = keys
  return others.length === 0 ? key : undefined
}

function keyIn(folder: Folder, { kind, sprint: { id } }: SprintDocument): string | undefined {
  // A document without an id belongs to the only sprint of its folder; a backlog is nobody's work yet.
  if (id === null || id === '') return kind === 'backlog' ? undefined : only(folder.keys)
  if (!isCalendarDate(id)) return sprintKey(id)
  // A daily plan may be named by its date: it belongs to the one sprint of its folder that has such a day.
  const spanning = folder.spans.filter(({ start, end }) => start <= id && id <= end)
  return only(new Set(spanning.map(({ key }) => key))) ?? sprintKey(id)
}

/**
 * Sort documents by the sprint that they belong to.
 *
 * @param documents documents in any order
 * @returns the documents of each sprint
 * @example
 * const plan = documentFrom({ path: 'a/plan.md', sprint: { id: 'Sprint 12' } })
 * const retro = documentFrom({ path: 'a/retro.md', kind: 'retrospective' })
 * groupDocuments([plan, retro]).length //=> 1
 */
export function groupDocuments(documents: readonly SprintDocument[]): SprintDocument[][] {
  const byFolder = groupBy(documents, ({ path }) => folderOf(path))
  const folders = new Map([...byFolder].map(([path, own]) => [path, readFolder(own)]))
  const keyFor = (document: SprintDocument) => {
    const folder = folders.get(folderOf(document.path))
    const key = folder && keyIn(folder, document)
    return key === undefined ? `path:${document.path}` : `id:${key}`
  }
  return [...groupBy(documents, keyFor).values()]
}
