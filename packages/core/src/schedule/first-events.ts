import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { type Moment, readMoment } from './moment.js'

/** When something begins, and where the document says so. */
export interface Start {
  readonly at: Moment
  readonly source: Source
}

/** Where something else begins: what stands between a group's heading and there is the group's own. */
function boundaries({ groups, gates, criteria, escalations, risks, people }: Sprint): number[] {
  return [groups, gates, criteria, escalations, risks, people].flat().map(({ source }) => source.line)
}

/**
 * Find what each group does first on its first day, where its own part of the document tells: it begins then at the
 * latest.
 *
 * @param sprint a sprint
 * @returns the moments of the first events, by group
 * @example
 * const group = groupFrom({ title: 'Tests', kind: 'team', start: '2026-03-04', source: sourceAt(20) })
 * const events = [{ title: 'Kick-off', at: '2026-03-04T09:30', participants: [], source: sourceAt(24) }]
 * firstEvents(sprintFrom({ groups: [group], events })).get(group)?.at.minute //=> 570
 */
export function firstEvents(sprint: Sprint): Map<unknown, Start> {
  const bounds = boundaries(sprint)
  const first = new Map<unknown, Start>()
  for (const group of sprint.groups) {
    const { line } = group.source
    const end = bounds.reduce((next, bound) => (bound > line && bound < next ? bound : next), Number.POSITIVE_INFINITY)
    for (const { at, source } of sprint.events) {
      const moment = source.line > line && source.line < end ? readMoment(at) : null
      if (moment === null || moment.minute === null || moment.date !== group.start) continue
      const before = first.get(group)?.at.minute ?? null
      if (before === null || moment.minute < before) first.set(group, { at: moment, source })
    }
  }
  return first
}
