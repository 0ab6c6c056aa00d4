import type { Finding } from '../diagnostics/finding.js'
import { formatRange } from '../diagnostics/format-range.js'
import { sayIn } from '../messages/say.js'
import type { Group } from '../model/group.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { formatClock, readClock, readMoment } from '../schedule/moment.js'
import { groupBy } from '../select/group-by.js'
import { sumHours } from '../select/hours-of.js'
import { leafItems } from '../select/leaf-items.js'
import { refOf } from '../select/ref-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  perDay: 'Unexpected `{hours} h` of `{owner}` in `{group}`, expected at most `{limit} h` a day',
  untilDue: 'Unexpected `{hours} h` of `{owner}` in `{group}`, expected at most `{room} h` from {from} to {to}',
} as const

const say = sayIn(messages)

/** The work of one owner in one day, or in one team that works for one day. */
interface Load {
  readonly owner: string
  readonly group: Group
  readonly items: readonly WorkItem[]
}

/** The nearest group around a group that is one day long. */
function oneDay(ref: string | null, byRef: ReadonlyMap<string, Group>): Group | undefined {
  const seen = new Set<Group>()
  let group = ref === null ? undefined : byRef.get(ref)
  while (group !== undefined && !seen.has(group)) {
    if (group.kind === 'day' || (group.start !== null && group.start === group.end)) return group
    seen.add(group)
    group = group.parent === null ? undefined : byRef.get(group.parent)
  }
  return undefined
}

function loadsOf({ items, groups, people }: Sprint): Load[] {
  const byRef = new Map(groups.map((group) => [refOf(group), group]))
  if (byRef.size < groups.length) return []
  const agents = new Set(people.filter(({ kind }) => kind === 'agent').map(({ name }) => name.toLowerCase()))
  const open = leafItems(items).filter(({ status, owner }) => status !== 'cancelled' && owner !== null)
  const byDay = groupBy(open, (item) => oneDay(item.group, byRef))
  const several = (owner: string) => /[+&/,]|\b(team|squad|and|und|et|y|e)\b/i.test(owner)
  return [...byDay].flatMap(([group, own]) =>
    group === undefined
      ? []
      : [...groupBy(own, ({ owner }) => owner)].flatMap(([owner, items]) =>
          owner === null || several(owner) || agents.has(owner.toLowerCase()) ? [] : [{ owner, group, items }],
        ),
  )
}

function tooMuchForDay({ owner, group, items }: Load, hoursPerDay: number): Finding[] {
  const hours = sumHours(items.filter((item) => item.hours !== null || item.hoursRange !== null))
  const limit = Math.max(hoursPerDay, group.hoursRange?.max ?? group.hours ?? 0)
  const [first] = items
  if (hours === null || first === undefined || hours.min <= limit) return []
  return [
    {
      ...say('perDay', { hours, owner, group: refOf(group), limit }),
      source: first.source,
      actual: `${formatRange(hours)} h`,
      expected: [`${limit} h`],
      related: items.slice(1, 6).map(({ title, source }) => ({ reason: title, source })),
    },
  ]
}

/** `Person A/B` is either of them: what falls to somebody if it is not the other. */
function isEither(owner: string | null, name: string): boolean {
  const [first = '', ...others] = owner?.split('/') ?? []
  const shared = first.slice(0, first.lastIndexOf(' ') + 1)
  return others.length > 0 && [first, ...others.map((other) => shared + other.trim())].includes(name)
}

/** From the start of a team to a time at which items are due there may be too few hours for what is due by then. */
function tooMuchUntilDue({ owner, group, items }: Load, start: number | undefined, sprint: Sprint): Finding[] {
  if (start === undefined) return []
  const shared = sprint.items.filter((item) => item.group === refOf(group) && isEither(item.owner, owner))
  const due = [...items, ...shared].flatMap((item) => {
    const minute = item.due === null ? null : readClock(item.due)
    return minute === null ? [] : [{ item, minute }]
  })
  for (const minute of [...new Set(due.map((one) => one.minute))].sort((a, b) => a - b)) {
    const until = due.filter((one) => one.minute <= minute).map(({ item }) => item)
    const [hours, room] = [sumHours(until), (minute - start) / 60]
    const [first] = until
    if (hours === null || first === undefined || room <= 0 || hours.max <= room) continue
    return [
      {
        ...say('untilDue', {
          hours,
          owner,
          group: refOf(group),
          room,
          from: formatClock(start),
          to: formatClock(minute),
        }),
        source: first.source,
        actual: `${formatRange(hours)} h`,
        expected: [`${room} h`],
        related: until.slice(1, 6).map(({ title, source }) => ({ reason: title, source })),
        // The work may fit if all goes well.
        ...(hours.min <= room || shared.length > 0 ? { severity: 'info' as const } : {}),
      },
    ]
  }
  return []
}

function startsOf({ claims }: SprintDocument): Map<string, number> {
  return new Map(
    claims.flatMap((claim) => {
      const minute = claim.kind === 'start' ? (readMoment(claim.at)?.minute ?? null) : null
      return claim.kind === 'start' && minute !== null ? [[claim.of, minute] as const] : []
    }),
  )
}

/**
 * More hours for one person on a day than a day has, or than there are until the work is due.
 * Says nothing of agents, of work without an estimate, and where the day itself is planned to be longer.
 *
 * @example
 * const groups = [groupFrom({ id: '1', title: 'Columns', kind: 'day' })]
 * const items = [6, 5].map((hours) => itemFrom({ title: `Step of ${hours} h`, group: '1', owner: 'Mara', hours }))
 * runChecks(documentFrom({ sprint: { groups, items } }), { checks: [overload] })[0].reason
 * //=> 'Unexpected `11 h` of `Mara` in `1`, expected at most `8 h` a day'
 */
export const overload: CheckRule = {
  id: 'overload',
  severity: 'warning',
  messages,
  options: { hoursPerDay: { description: 'hours that somebody can work on a day', default: 8, minimum: 0 } },
  *run(document, { hoursPerDay = 8 }): Iterable<Finding> {
    const starts = startsOf(document)
    for (const load of loadsOf(document.sprint)) {
      const found = tooMuchForDay(load, hoursPerDay)
      yield* found.length > 0 ? found : tooMuchUntilDue(load, starts.get(refOf(load.group)), document.sprint)
    }
  },
}
