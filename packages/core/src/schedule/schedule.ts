import type { WorkCalendar } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { hoursOf } from '../select/hours-of.js'
import { addWorkingDays } from './add-working-days.js'
import { buildNet, type Net, type Point } from './build-net.js'
import { dependencyGraph, type Edge } from './dependency-graph.js'
import { findCycles } from './find-cycles.js'
import type { ScheduleNode } from './name-index.js'
import { topologicalOrder } from './topological-order.js'

/** When something can be done at the earliest, in working hours from the start. */
export interface ScheduleEntry {
  readonly node: ScheduleNode
  readonly start: number
  readonly finish: number
  /** How many hours it can slip without moving the end. */
  readonly slack: number
  readonly isCritical: boolean
  /** The working days of start and finish, where the start of the sprint is given. */
  readonly startDate: CalendarDate | null
  readonly finishDate: CalendarDate | null
}

/** How the work follows from its dependencies, if there are enough hands for all that can be done at a time. */
export interface Schedule {
  /** Work, gates and groups without work of their own, by earliest start. */
  readonly entries: readonly ScheduleEntry[]
  /** The entries that cannot slip, in order. */
  readonly criticalPath: readonly ScheduleEntry[]
  /** Working hours from the first start to the last finish. */
  readonly hours: number
  /** What waits for itself and was left out, as the edges to follow. */
  readonly cycles: readonly (readonly Edge[])[]
  /** How many entries of work have no estimate and count as nothing. */
  readonly missing: number
}

/** From when, and at what pace. */
export interface ScheduleOptions {
  readonly start?: CalendarDate
  /** Working hours of a day; 8 by default. */
  readonly hoursPerDay?: number
  readonly calendar?: WorkCalendar
}

interface Times {
  readonly start: number
  readonly slack: number
}

function computeTimes({ points, order }: Net): Map<Point, Times> {
  const sequence = topologicalOrder(points, order)
  const [needs, neededBy] = [groupBy(order, ({ from }) => from), groupBy(order, ({ to }) => to)]
  const starts = new Map<Point, number>()
  let end = 0
  for (const point of sequence) {
    const start = (needs.get(point) ?? []).reduce(
      (latest, { to }) => Math.max(latest, (starts.get(to) ?? 0) + to.hours),
      0,
    )
    starts.set(point, start)
    end = Math.max(end, start + point.hours)
  }
  const latest = new Map<Point, number>()
  for (const point of sequence.toReversed()) {
    const limit = (neededBy.get(point) ?? []).reduce(
      (soonest, { from }) => Math.min(soonest, latest.get(from) ?? end),
      end,
    )
    latest.set(point, limit - point.hours)
  }
  return new Map(
    sequence.map((point) => {
      const start = starts.get(point) ?? 0
      return [point, { start, slack: (latest.get(point) ?? start) - start }]
    }),
  )
}

/**
 * Work out when each piece of work can be done at the earliest, what the end hangs on, and how much the rest can slip.
 * Work without an estimate counts as nothing, work that waits for itself is left out; both are told.
 *
 * @param sprint a sprint
 * @param options the first day, the hours of a day, and which days are worked
 * @returns the entries by earliest start, and the critical path
 * @example
 * const items = [
 *   itemFrom({ id: 'EXP-1', title: 'Schema', hours: 6 }),
 *   itemFrom({ id: 'EXP-2', title: 'Export', hours: 4, dependsOn: ['EXP-1'] }),
 *   itemFrom({ id: 'EXP-3', title: 'Manual', hours: 3 }),
 * ]
 * const { criticalPath, hours, entries } = schedule(sprintFrom({ items }), { start: '2026-03-06' })
 * criticalPath.map(({ node }) => node.ref) //=> ['EXP-1', 'EXP-2']
 * hours //=> 10
 * entries.map(({ slack, finishDate }) => [slack, finishDate]) //=> [[0, '2026-03-06'], [7, '2026-03-06'], [0, '2026-03-09']]
 */
export function schedule(sprint: Sprint, options: ScheduleOptions = {}): Schedule {
  const { start: from, hoursPerDay = 8, calendar } = options
  const graph = dependencyGraph(sprint)
  const net = buildNet(sprint, graph)
  const dayAt = (hours: number) =>
    from === undefined ? null : addWorkingDays(from, Math.max(0, Math.floor(hours / hoursPerDay)), calendar)
  const entries = [...computeTimes(net)]
    .filter(([{ isWork }]) => isWork)
    .map(([{ node, hours }, { start, slack }]): ScheduleEntry => {
      const finish = start + hours
      // Work that ends with the day ends on that day, not on the next.
      const lastHour = Math.max(start, finish - 0.001)
      const dates = { startDate: dayAt(start), finishDate: dayAt(lastHour) }
      return { node, start, finish, slack, isCritical: slack < 0.001 && hours > 0, ...dates }
    })
    .sort((a, b) => a.start - b.start)
  const work = net.points.filter(({ isWork, node }) => isWork && node.kind === 'item')
  return {
    entries,
    criticalPath: entries.filter(({ isCritical }) => isCritical),
    hours: lastFinish(entries),
    cycles: findCycles(graph),
    missing: work.filter(({ node }) => node.kind === 'item' && hoursOf(node.entry) === null).length,
  }
}

function lastFinish(entries: readonly ScheduleEntry[]): number {
  return entries.reduce((last, { finish }) => Math.max(last, finish), 0)
}
