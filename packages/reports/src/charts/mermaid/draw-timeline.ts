import { daysBetween } from '@sprint/core'
import type { Milestone, Timeline } from '../chart.js'
import { ganttText } from './mermaid-text.js'

/**
 * Mermaid's words for the states: it draws what is `crit` in red, and what is `done` in grey. It has one for what is
 * `active` as well, whose names nobody can read on dark ground.
 */
const TAGS: Readonly<Record<Milestone['state'], string>> = { done: 'done, ', open: '', late: 'crit, ' }

/** Over so few days Mermaid would write each of them several times. */
const FEW_DAYS = 10

/**
 * Draw what is due when in Mermaid's `gantt`.
 *
 * @param timeline what to draw
 */
export function drawTimeline({ title, start, end, milestones }: Timeline): string {
  return [
    'gantt',
    `    accTitle: ${ganttText(title)}`,
    `    title ${ganttText(title)}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %m-%d',
    ...(daysBetween(start, end) <= FEW_DAYS ? ['    tickInterval 1day'] : []),
    `    Sprint :${start}, ${end}`,
    ...milestones.map(({ name, date, state }) => `    ${ganttText(name)} :milestone, ${TAGS[state]}${date}, 0d`),
  ].join('\n')
}
