import type { Plot, Series } from '../chart.js'

/**
 * Take the gaps out of a plot, as Mermaid knows none: labels before the first figure of a line and those between its
 * figures are left out, and a line ends with its last figure.
 *
 * @param plot the plot
 * @returns labels and series without gaps in lines
 */
export function gapless({ labels, series }: Plot): Pick<Plot, 'labels' | 'series'> {
  const lines = series.filter(isLine)
  const first = Math.max(0, ...lines.map(({ values }) => values.findIndex((value) => value !== null)))
  const kept = labels.map((_, at) => at).filter((at) => at >= first && !lines.some((line) => isGap(line, at)))
  return {
    labels: kept.map((at) => labels[at] ?? ''),
    series: series.map((one) => {
      const values = kept.map((at) => one.values[at] ?? null)
      return isLine(one)
        ? { ...one, values: values.slice(0, values.findLastIndex((value) => value !== null) + 1) }
        : one
    }),
  }
}

function isLine({ form }: Series): boolean {
  return form === 'line' || form === 'dashes'
}

function isGap({ values }: Series, at: number): boolean {
  return values[at] === null && values.slice(at).some((value) => value !== null)
}
