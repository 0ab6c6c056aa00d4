import {
  type CalendarDate,
  committedPoints,
  completedPoints,
  completion,
  dayOfSprint,
  type ItemStatus,
  leafItems,
  type Sprint,
  type TestRun,
  type WorkItem,
} from '@sprint/core'
import { bar, percent } from './bar.js'
import type { Colors } from './colors.js'
import { terminalSafe } from './terminal-safe.js'

/** Lists on one screen: the rest is counted. */
const LONGEST_LIST = 8

/**
 * A sprint at a glance, for a terminal.
 *
 * @param sprint the sprint
 * @param today the day to look from
 * @param colors of the stream it goes to
 * @param history lines on what became of it day by day
 */
export function sprintStatus(sprint: Sprint, today: CalendarDate, colors: Colors, history: string): string {
  const items = leafItems(sprint.items)
  const of = (status: ItemStatus) => items.filter((item) => item.status === status)
  const blockers = sprint.blockers.map(({ item, title }) => [item, title].filter((part) => part !== null).join('  '))
  const gates = sprint.gates.filter(({ outcome }) => outcome !== 'passed')
  const parts = [
    heading(sprint, today, colors),
    figures(sprint),
    history,
    list('Blocked', [...of('blocked').map(itemLine), ...blockers], colors.red),
    list('In progress', of('in-progress').map(itemLine), colors.yellow),
    list('Next', of('todo').map(itemLine), colors.bold),
    list(
      'Gates open',
      gates.map(({ id, title, due }) => [id, title, due].filter((part) => part !== null).join('  ')),
      colors.bold,
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function heading(sprint: Sprint, today: CalendarDate, colors: Colors): string {
  const { id, title, status, goal, start, end } = sprint
  const named = id !== null && title !== null && !title.includes(id) ? `${id}: ${title}` : (title ?? id ?? 'Sprint')
  const { when, day, of } = dayOfSprint(sprint, today)
  const at = when === 'during' ? `, working day ${day} of ${of}` : ''
  const days = start !== null && end !== null ? `${start} to ${end}${at}` : (start ?? end)
  const lines = [`${colors.bold(terminalSafe(named))}${status === null ? '' : `  ${colors.cyan(status)}`}`]
  if (goal !== null) lines.push(terminalSafe(goal))
  if (days !== null) lines.push(colors.dim(days))
  return `${lines.join('\n')}\n`
}

function figures(sprint: Sprint): string {
  const committed = committedPoints(sprint).value
  const items = completion(sprint.items)
  const { checklist } = sprint
  const rows = [
    ...(committed === null ? [] : [figure('Points', completedPoints(sprint).value ?? 0, committed)]),
    ...(items.total === 0 ? [] : [figure('Items', items.done, items.total)]),
    ...(checklist.total === 0 ? [] : [figure('Checks', checklist.done, checklist.total)]),
    ...testRow(sprint.tests),
  ]
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`
}

function figure(name: string, part: number, whole: number): string {
  return `${name.padEnd(7)} ${bar(part, whole)} ${part} of ${whole} (${percent(part, whole)})`
}

/** The newest whole-suite count of what was measured, beside what it was at the start. */
function testRow(tests: readonly TestRun[]): string[] {
  const whole = tests.filter(({ scope }) => scope === null)
  const runs = whole.length > 0 ? whole : tests
  const actual = runs.findLast(({ role }) => role === 'actual')
  const baseline = runs.find(({ role }) => role === 'baseline')
  const shown = actual ?? baseline
  if (shown === undefined || shown.passed === null) return []
  const total = shown.total === null ? '' : ` of ${shown.total}`
  const failed = shown.failed === null || shown.failed === 0 ? '' : `, ${shown.failed} failed`
  const before = actual && baseline && baseline.passed !== null ? `, ${baseline.passed} at the start` : ''
  return [`${'Tests'.padEnd(7)} ${shown.passed}${total} passed${failed}${before}${actual ? '' : ' (baseline)'}`]
}

function itemLine({ id, title, points, owner }: WorkItem): string {
  const weight = points === null ? null : `${points} pt`
  const more = [weight, owner].filter((part) => part !== null).join(', ')
  return `${id === null ? '' : `${id}  `}${title}${more === '' ? '' : `  (${more})`}`
}

function list(name: string, lines: readonly string[], emphasis: (text: string) => string): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, LONGEST_LIST).map((line) => `  ${terminalSafe(line)}\n`)
  const rest = lines.length > LONGEST_LIST ? `  and ${lines.length - LONGEST_LIST} more\n` : ''
  return `${emphasis(name)}\n${shown.join('')}${rest}`
}
