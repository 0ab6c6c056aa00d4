import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { sprintKey } from '../select/sprint-key.js'
import type { Revision } from './revision.js'
import { isLiving } from './statement-date.js'

function without({ committed: _, ...revision }: Revision): Revision {
  return revision
}

/**
 * The revisions that count for a sprint: those that speak of it and not of the sprint that the same file held before,
 * and, so that its history stands still once it is over, no commit after its last day. A file that came to git only
 * then counts as it came, as if it had never been there.
 *
 * @param sprint the sprint
 * @param revisions of its documents; of each path the oldest first
 * @example
 * const sprint = sprintFrom({ end: '2026-03-13' })
 * const [during, after] = ['2026-03-04', '2026-03-20'].map((committed) => ({ ...documentFrom(), committed }))
 * sprintRevisions(sprint, [during, after]) //=> [during]
 */
export function sprintRevisions({ id, end }: Sprint, revisions: readonly Revision[]): Revision[] {
  const key = id === null ? null : sprintKey(id)
  const own = revisions.filter(({ sprint }) => key === null || sprint.id === null || sprintKey(sprint.id) === key)
  if (end === null) return own
  return [...groupBy(own, ({ path }) => path).values()].flatMap((ofPath) => {
    const kept = ofPath.filter((one) => one.committed === undefined || !isLiving(one) || one.committed <= end)
    const [first] = ofPath
    return kept.length > 0 || first === undefined ? kept : [without(first)]
  })
}

/**
 * The last day of which the documents of a sprint tell: once somebody has committed after its end, all of it.
 *
 * @param sprint the sprint
 * @param revisions of its documents
 * @param spoken the newest day of which one of them speaks
 * @example
 * const sprint = sprintFrom({ end: '2026-03-13' })
 * knownUntil(sprint, [{ ...documentFrom(), committed: '2026-03-20' }], '2026-03-04') //=> '2026-03-13'
 */
export function knownUntil({ end }: Sprint, revisions: readonly Revision[], spoken: string): string {
  const isOver =
    end !== null && spoken < end && revisions.some(({ committed }) => committed !== undefined && committed > end)
  return isOver ? end : spoken
}
