import { isCalendarDate } from '../model/calendar-date.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { wordsOf } from '../select/item-key.js'

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), 0))
}

/** `Sprint 12`, `sprint-12` and `12` are one sprint. */
function sprintKey(id: string): string {
  return wordsOf(id).replace(/^sprint (?=\S)/, '')
}

/** A daily plan may be named by its date: it belongs to the one sprint of its folder that has such a day. */
function spanning(date: string, siblings: readonly SprintDocument[]): string | undefined {
  const keys = siblings.flatMap(({ sprint: { id, start, end } }) => {
    const isSpanning = start !== null && end !== null && start <= date && date <= end
    return id !== null && !isCalendarDate(id) && isSpanning ? [sprintKey(id)] : []
  })
  const [key, ...others] = new Set(keys)
  return others.length === 0 ? key : undefined
}

/** A document without an id belongs to the only sprint of its folder; a backlog is nobody's work yet. */
function onlySprint({ kind }: SprintDocument, siblings: readonly SprintDocument[]): string | undefined {
  if (kind === 'backlog') return undefined
  const [key, ...others] = new Set(siblings.flatMap(({ sprint }) => (sprint.id === null ? [] : [sprintKey(sprint.id)])))
  return others.length === 0 ? key : undefined
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
  const folders = groupBy(documents, ({ path }) => folderOf(path))
  const keyFor = (document: SprintDocument) => {
    const siblings = folders.get(folderOf(document.path)) ?? []
    const { id } = document.sprint
    const byId = id !== null && isCalendarDate(id) ? (spanning(id, siblings) ?? sprintKey(id)) : id && sprintKey(id)
    const key = byId || onlySprint(document, siblings)
    return key === undefined ? `path:${document.path}` : `id:${key}`
  }
  return [...groupBy(documents, keyFor).values()]
}
