import type { Plot, Series } from '../chart.js'

/**
 * Take the gaps out of a plot, as Mermaid knows none: what stays are the labels for which every line has a figure, and
 * those after them to which any line goes on. The other lines end before: a list of figures that is shorter than the
 * axis gives a path that a browser draws up to its last figure, as SVG demands of it.
 *
 * @param plot the plot
 * @returns labels and series without gaps in lines
 * @see https://github.com/mermaid-js/mermaid/issues/5293 for gaps in Mermaid
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataErrorHandling for paths that break off
 */
export function gapless({ labels, series }: Plot): Pick<Plot, 'labels' | 'series'> {
  const lines = series.filter(isLine)
  const isKnown = (at: number) => lines.every(({ values }) => typeof values[at] === 'number')
  const last = labels.findLastIndex((_, at) => isKnown(at))
  const goesOn = (at: number) => at > last && lines.some(({ values }) => typeof values[at] === 'number')
  const kept = last < 0 ? [] : labels.flatMap((_, at) => (isKnown(at) || goesOn(at) ? [at] : []))
  return {
    labels: kept.map((at) => labels[at] ?? ''),
    series: series.map((one) => {
      const values = kept.map((at) => one.values[at] ?? null)
      return { ...one, values: isLine(one) ? untilUnknown(values) : values }
    }),
  }
}

/** Whether a series is drawn as a line, of which every figure has a neighbour. */
export function isLine({ form }: Pick<Series, 'form'>): boolean {
  return form === 'line' || form === 'dashes'
}

function untilUnknown(values: readonly (number | null)[]): readonly (number | null)[] {
  const end = values.indexOf(null)
  return end < 0 ? values : values.slice(0, end)
}
