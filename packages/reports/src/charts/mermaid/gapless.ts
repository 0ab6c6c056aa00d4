import type { Plot, Series } from '../chart.js'

/**
 * Take the gaps out of a plot, as Mermaid knows none: what stays are the labels for which every line has a figure. A
 * list of figures that is shorter than the axis would give a path with `NaN` in it.
 *
 * @param plot the plot
 * @returns labels and series without gaps in lines
 * @see https://github.com/mermaid-js/mermaid/issues/5293 for gaps in Mermaid
 */
export function gapless({ labels, series }: Plot): Pick<Plot, 'labels' | 'series'> {
  const lines = series.filter(isLine)
  const kept = labels.flatMap((_, at) => (lines.every(({ values }) => typeof values[at] === 'number') ? [at] : []))
  return {
    labels: kept.map((at) => labels[at] ?? ''),
    series: series.map((one) => ({ ...one, values: kept.map((at) => one.values[at] ?? null) })),
  }
}

/** Whether a series is drawn as a line, of which every figure has a neighbour. */
export function isLine({ form }: Pick<Series, 'form'>): boolean {
  return form === 'line' || form === 'dashes'
}
