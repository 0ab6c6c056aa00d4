import type { Plot, Series } from './chart.js'

/** Fewer figures than this are told by a table as well. */
const LEAST = 2
/** More labels than this cannot be read beside each other. */
const MOST = 40

/**
 * Make a plot of series that share their labels.
 *
 * @param plot what to draw
 * @returns `null` where too little is known to show anything, or too much to be read
 * @example
 * plotOf({ title: 'Velocity', description: '', unit: 'Points', labels: ['7'], series: [] }) //=> null
 */
export function plotOf(plot: Omit<Plot, 'type'>): Plot | null {
  const series = plot.series.filter(isKnown)
  if (series.length === 0 || plot.labels.length > MOST) return null
  const known = plot.labels.filter((_, at) => series.some(({ values }) => typeof values[at] === 'number'))
  return known.length < LEAST ? null : { type: 'plot', ...plot, labels: distinct(plot.labels), series }
}

function isKnown({ values }: Series): boolean {
  return values.some((value) => value !== null)
}

/** Two groups may have one name, and an axis has each label once. */
function distinct(labels: readonly string[]): string[] {
  return labels.map((label, at) => {
    const before = labels.slice(0, at).filter((other) => other === label).length
    return before === 0 ? label : `${label} (${before + 1})`
  })
}
