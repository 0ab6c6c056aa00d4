import { type CalendarDate, daysBetween } from '@sprint/core'
import type { Milestone, Timeline } from '../chart.js'
import { escapeXml, shorten } from './escape-xml.js'
import { round, WIDTH } from './frame.js'

const LEFT = 228
const RIGHT = 60
const TOP = 72
const ROW = 28

/** Told apart by their form, too, for those who do not see the colours. */
const SIGNS: Readonly<Record<Milestone['state'], string>> = { done: '✓', open: '', late: '!' }

/** What is due when: one line for each, a diamond on its day. */
export function drawTimeline({ start, end, milestones }: Timeline): { readonly height: number; readonly body: string } {
  const days = [start, end, ...milestones.map(({ date }) => date)].sort()
  const [first, last] = [days[0] ?? start, days.at(-1) ?? end]
  const span = Math.max(1, daysBetween(first, last))
  const x = (date: CalendarDate) => round(LEFT + ((WIDTH - LEFT - RIGHT) * daysBetween(first, date)) / span)
  const height = TOP + ROW * milestones.length + 16
  const edge = (date: CalendarDate) =>
    `<text x="${x(date)}" y="${TOP - 22}" text-anchor="middle">${escapeXml(date.slice(5))}</text>` +
    `<line class="grid" x1="${x(date)}" x2="${x(date)}" y1="${TOP - 12}" y2="${height - 12}"/>`
  const rows = milestones.map(({ name, date, state }, at) => {
    const y = TOP + ROW * (at + 0.5)
    const middle = x(date)
    return (
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>` +
      `<text x="${LEFT - 14}" y="${y + 4}" text-anchor="end">${escapeXml(shorten(name, 30))}</text>` +
      `<path class="mark ${state}" d="M${middle} ${y - 9}l9 9l-9 9l-9 -9z"/>` +
      `<text class="sign" x="${middle}" y="${y + 4}" text-anchor="middle">${SIGNS[state]}</text>` +
      `<text class="day" x="${middle + 14}" y="${y + 4}">${escapeXml(date.slice(5))}</text>`
    )
  })
  return { height, body: [...new Set([start, end])].map(edge).join('') + rows.join('') }
}
