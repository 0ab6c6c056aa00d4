import type { Source, Sprint, WorkItem } from '@sprint/core'
import template from '../../templates/partials/items.hbs'
import type { Messages } from '../messages/messages.js'
import { groupName } from '../view/group-name.js'
import { type GroupTree, groupTree } from '../view/group-tree.js'
import { type Mark, marksOf } from '../view/marks.js'
import { rangeText } from '../view/range-text.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** A work item in one line. */
export interface ItemRow {
  readonly id: string | null
  readonly title: string
  readonly type: string | null
  readonly points: number | null
  /** Hours; a range as `2-3`. */
  readonly hours: number | string | null
  readonly priority: string | null
  readonly owner: string | null
  readonly status: string | null
  /** What evidence makes of the status. */
  readonly verified: Mark
  readonly risk: string | null
  readonly due: string | null
  readonly parent: string | null
  readonly group: string | null
  readonly labels: readonly string[]
  readonly source: Source
}

/** The work items: in one table, or where there are many, in one for each outermost group. */
export interface ItemsView {
  readonly title: string
  readonly parts: readonly ({ readonly title: string | null } & Table<ItemRow>)[]
}

/** More rows than this are easier to read group by group. */
export const LONG = 15

/** Every story, task and bug with its points, owner and status; in a daily report what is still open. */
export const items = section('items', template, (sprint, context): ItemsView | undefined => {
  const { kind, messages } = context
  const listed = kind === 'daily' ? sprint.items.filter(isOpen) : sprint.items
  if (listed.length === 0) return undefined
  const { headings, phrases } = messages
  const tree = groupTree(sprint.groups)
  const marks = marksOf(context)
  const rowsOf = (some: readonly WorkItem[]) =>
    some.map((item) => ({ ...rowOf(item, tree, sprint, messages), verified: marks.ofItem(item) }))
  const outer = new Set(listed.map((item) => tree.outermost(item)))
  const isSplit = listed.length > LONG && outer.size > 1 && outer.size <= listed.length / 2
  const parts = isSplit
    ? [...outer].map((group) => ({
        title: group === undefined ? headings.otherWork : phrases.itemsOf(groupName(group, messages)),
        group: group === undefined ? null : groupName(group, messages),
        rows: rowsOf(listed.filter((item) => tree.outermost(item) === group)),
      }))
    : [{ title: null, group: null, rows: rowsOf(listed) }]
  return {
    title: kind === 'daily' ? headings.openWork : titleOf(listed, messages),
    parts: parts.flatMap(({ title, group, rows }) => {
      const table = itemTable(rows, group, messages)
      return table === undefined ? [] : [{ title, ...table }]
    }),
  }
})

function isOpen({ status }: WorkItem): boolean {
  return status !== 'done' && status !== 'cancelled'
}

function titleOf(listed: readonly WorkItem[], { headings }: Messages): string {
  // Under a heading that speaks of stories, whoever reads the report would take tasks for some.
  const isStories = listed.some(({ type }) => type !== 'task') && listed.some(({ points }) => points !== null)
  return isStories ? headings.storiesAndPoints : headings.workItems
}

function itemTable(rows: readonly ItemRow[], part: string | null, { labels }: Messages): Table<ItemRow> | undefined {
  return tableOf(
    rows.map((row) => ({ ...row, group: row.group === part ? null : row.group })),
    {
      id: labels.id,
      title: labels.title,
      type: [labels.type, 'word'],
      points: [labels.points, 'number'],
      hours: [labels.hours, 'number'],
      priority: [labels.priority, 'word'],
      owner: labels.owner,
      status: [labels.status, 'word'],
      verified: [labels.verified, 'word'],
      risk: [labels.risk, 'word'],
      due: labels.due,
      parent: labels.parent,
      group: labels.group,
      labels: labels.labels,
    },
  )
}

function rowOf(item: WorkItem, tree: GroupTree, sprint: Sprint, messages: Messages): Omit<ItemRow, 'verified'> {
  const { id, title, points, priority, owner, status, due, parent, labels, source } = item
  const group = tree.of(item)
  const isOneType = sprint.items.every(({ type }) => type === item.type)
  return {
    id,
    title,
    type: isOneType && (item.type === 'task' || item.type === 'other') ? null : item.type,
    points,
    hours: item.hoursRange === null ? item.hours : rangeText(item.hoursRange, messages.formats),
    priority,
    owner,
    status,
    risk: item.risk?.level ?? null,
    due,
    parent,
    group: group === undefined ? item.group : groupName(group, messages),
    labels,
    source,
  }
}
