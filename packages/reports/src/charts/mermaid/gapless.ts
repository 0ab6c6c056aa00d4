import type { Plot, Series } from '../chart.js'

/**
 * Take the gaps out of a plot, as Mermaid knows none: what stays are the labels for which every line has a figure.
 *
 * @param plot the plot
 * @returns labels and series without gaps in lines
 */
export function gapless({ labels, series }: Plot): Pick<Plot, 'labels' | 'series'> {
  const lines = series.filter(isLine)
  const kept = labels.map((_, at) => at).filter((at) => lines.every(({ values }) => typeof values[at] === 'number'))
  return {
    labels: kept.map((at) => labels[at] ?? ''),
    series: series.map((one) => ({ ...one, values: kept.map((at) => one.values[at] ?? null) })),
  }
}

function isLine({ form }: Series): boolean {
  return form === 'line' || form === 'dashes'
}
