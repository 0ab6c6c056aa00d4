import type { BurndownDay } from '@sprint/core'

const STEPS = ['', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const HEIGHT = 5
/** More days than this get a column of one character each. */
const FEW = 24

/**
 * A burndown as bars, for a terminal: what was left at the end of each day, and dots where it should have been.
 *
 * @param days of the burndown, oldest first
 * @returns lines without the line feed at their end; none where nothing is known
 * @example
 * burndownChart(burndown(sprint, documents).days)[4] //=> '    ██ ██ ▄▄       '
 */
export function burndownChart(days: readonly BurndownDay[]): string[] {
  const top = Math.max(0, ...days.map(({ remaining, ideal }) => Math.max(remaining ?? 0, ideal ?? 0)))
  if (top === 0) return []
  const width = days.length > FEW ? 1 : 2
  const gap = width === 1 ? '' : ' '
  const label = String(Math.round(top))
  const rows = Array.from({ length: HEIGHT }, (_, index) => {
    const row = HEIGHT - 1 - index
    const cells = days.map((day) => cell(day, row, top).repeat(width))
    return `${(index === 0 ? label : '').padStart(5)} ${cells.join(gap)}`.trimEnd()
  })
  return [...rows, `${' '.repeat(6)}${axis(days, width, gap)}`]
}

function cell({ remaining, ideal }: BurndownDay, row: number, top: number): string {
  const eighths = (value: number) => Math.round((value / top) * HEIGHT * 8) - row * 8
  const filled = Math.min(8, Math.max(0, eighths(remaining ?? 0)))
  if (filled > 0) return STEPS[filled] ?? ' '
  const mark = ideal === null || ideal <= 0 ? 0 : eighths(ideal)
  return mark > 0 && mark <= 8 ? '·' : ' '
}

/** The day of the month under each column; under narrow ones the first and the last day. */
function axis(days: readonly BurndownDay[], width: number, gap: string): string {
  if (width > 1) return days.map(({ date }) => date.slice(8)).join(gap)
  const [first = '', last = ''] = [days[0]?.date.slice(5), days.at(-1)?.date.slice(5)]
  return `${first}${last.padStart(Math.max(days.length - first.length, last.length + 1))}`
}
