import { completion, type Group, itemsUnder, refOf, type Source, type Sprint, type WorkItem } from '@sprint/core'
import template from '../../templates/partials/progress.hbs'
import type { Chart } from '../charts/chart.js'
import { completionChart } from '../charts/figures/completion-chart.js'
import type { Messages } from '../messages/messages.js'
import { computed, counted, type ReportFigure, share } from '../view/figure.js'
import { groupName } from '../view/group-name.js'
import { rangeText } from '../view/range-text.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** How far the work under one group, or of one priority, has come. */
export interface ProgressRow {
  readonly name: string
  readonly start: string | null
  readonly end: string | null
  readonly goal: string | null
  readonly owner: string | null
  readonly status: string | null
  /** The hours that the document states for it; a range as `2-3`. */
  readonly hours: number | string | null
  readonly items: ReportFigure | null
  readonly done: ReportFigure | null
  readonly share: ReportFigure | null
  readonly points: ReportFigure | null
  readonly source: Source | null
}

/** How far the work has come, sorted in several ways. */
export interface ProgressView {
  readonly chart: Chart | null
  readonly parts: readonly ({ readonly title: string } & Table<ProgressRow>)[]
}

/** Items and points done by group and by priority. */
export const progress = section('progress', template, (sprint, { messages }): ProgressView | undefined => {
  const { headings, labels } = messages
  const parts = [
    { title: headings.byGroup, name: labels.group, rows: groupRows(sprint, mainGroups(sprint), messages) },
    { title: headings.byPriority, name: labels.priority, rows: priorityRows(sprint, messages) },
  ].flatMap(({ title, name, rows }) => {
    const table = tableOf(rows, { ...progressColumns(messages), name })
    // Names without a figure or a date tell nothing of progress.
    return table === undefined || table.columns.length < 2 ? [] : [{ title, ...table }]
  })
  return parts.length === 0
    ? undefined
    : { chart: completionChart(groupRows(sprint, mainGroups(sprint), messages), messages), parts }
})

/** The columns of every table of progress. */
export function progressColumns({ labels }: Messages) {
  return {
    name: labels.group,
    start: labels.start,
    end: labels.end,
    goal: labels.aim,
    owner: labels.owner,
    status: labels.status,
    hours: [labels.hours, 'number'],
    items: [labels.items, 'number'],
    done: [labels.done, 'number'],
    share: [labels.share, 'number'],
    points: [labels.points, 'number'],
  } as const
}

/** More groups than this are a list for the end of a report. */
const MANY = 12

/** The groups that an overview shows: all of them, or where they are many, those that are part of no other one. */
export function mainGroups({ groups }: Sprint): readonly Group[] {
  const outer = groups.filter(({ parent }) => parent === null)
  return groups.length > MANY && outer.length > 1 ? outer : groups
}

/**
 * Groups with what the documents state of them, and how far their work has come.
 *
 * @param sprint the sprint
 * @param groups which of its groups to show
 * @param messages of the language
 */
export function groupRows(sprint: Sprint, groups: readonly Group[], messages: Messages): ProgressRow[] {
  return groups.map((group) => {
    const { start, end, goal, owner, status, source } = group
    const items = itemsUnder(sprint, refOf(group))?.items ?? []
    return {
      name: groupName(group, messages),
      start,
      end,
      goal,
      owner,
      status,
      hours: group.hoursRange === null ? group.hours : rangeText(group.hoursRange, messages.formats),
      ...doneOf(items, messages),
      source,
    }
  })
}

/** Fewer items than this are seen at a glance. */
export const FEW = 8

const NOTHING = { start: null, end: null, goal: null, owner: null, status: null, hours: null, source: null } as const

/** Where all items have the same priority there is nothing to compare, and of a few the list itself is shorter. */
function priorityRows({ items }: Sprint, messages: Messages): ProgressRow[] {
  const { phrases, words } = messages
  const priorities = [...new Set(items.map(({ priority }) => priority))]
  if (priorities.length < 2 || items.length < FEW) return []
  return priorities
    .toSorted((a, b) => Number(a === null) - Number(b === null))
    .map((priority) => ({
      ...NOTHING,
      name: priority === null ? phrases.withoutPriority : words[priority],
      ...doneOf(
        items.filter((item) => item.priority === priority),
        messages,
      ),
    }))
}

/** The same four figures wherever work is sorted under something. Where no status is stated, nothing is known of done. */
export function doneOf(items: readonly WorkItem[], { figures }: Messages) {
  if (items.length === 0) return { items: null, done: null, share: null, points: null }
  const [count, points] = [completion(items), completion(items, 'points')]
  return {
    items: counted(figures.items, count.total),
    done: count.unstated < count.total ? counted(figures.itemsDone, count.done) : null,
    share: count.unstated === 0 ? share(figures.itemsShare, count.rate, count.basis) : null,
    points:
      points.basis.inputs === 0
        ? null
        : computed(figures.points, points.total, { ...points.basis, formula: 'sum of the points of the items' }),
  }
}
