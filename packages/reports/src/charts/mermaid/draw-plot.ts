import { numberText } from '../../view/range-text.js'
import type { Plot, Series } from '../chart.js'
import { toneAt } from '../palette.js'
import { gapless, isLine } from './gapless.js'
import { mermaidText } from './mermaid-text.js'

/** A series with the colour that it has in the legend. */
interface Drawn extends Series {
  readonly color: string
}

/** Pixels that a character takes, and those that a drawing has by default. */
const [CHARACTER, WIDTH] = [9, 700]

/**
 * Draw a plot in Mermaid's `xychart-beta`.
 *
 * @param plot what to draw
 */
export function drawPlot(plot: Plot): string {
  const { labels, rows } = hasBarsBesideBars(plot) ? sideBySide(plot) : layered(plot)
  const top = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const wanted = Math.max(...labels.map((label) => [...mermaidText(label)].length)) * CHARACTER * labels.length
  const isBars = rows.every(({ form }) => form === 'bars' || form === 'whole')
  const config = {
    // Days are few signs wide, so more of them make a wider drawing; names are put below each other instead.
    ...(wanted > WIDTH && !isBars && { xyChart: { width: wanted } }),
    themeVariables: { xyChart: { plotColorPalette: rows.map(({ color }) => color).join(', ') } },
  }
  return [
    `%%{init: ${JSON.stringify(config)}}%%`,
    `xychart-beta${wanted > WIDTH && isBars ? ' horizontal' : ''}`,
    `    accTitle: ${mermaidText(plot.title)}`,
    `    title "${mermaidText(plot.title)}"`,
    `    x-axis [${labels.map((label) => `"${mermaidText(label)}"`).join(', ')}]`,
    `    y-axis "${mermaidText(plot.unit)}" 0 --> ${numberText(top)}`,
    ...rows.map((row) => `    ${isLine(row) ? 'line' : 'bar'} [${row.values.map(valueText).join(', ')}]`),
  ].join('\n')
}

/**
 * Whether a plot has bars that stand beside each other, which Mermaid does not draw.
 *
 * @param plot what to draw
 */
export function hasBarsBesideBars({ series }: Plot): boolean {
  return series.filter(({ form }) => form === 'bars').length > 1
}

/** What a part belongs to lies below it, and lines above both. */
function layered(plot: Plot): { labels: readonly string[]; rows: readonly Drawn[] } {
  const { labels, series } = gapless(plot)
  const drawn = series.map((one, at) => ({ ...one, color: toneAt(at).any })).filter(({ values }) => values.length > 0)
  const rows = (['whole', 'bars', 'dashes', 'line'] as const).flatMap((form) =>
    drawn.filter((one) => one.form === form),
  )
  return { labels, rows }
}

/** Each bar gets a label of its own. */
function sideBySide({ labels, series }: Plot): { labels: readonly string[]; rows: readonly Drawn[] } {
  const bars = labels.flatMap((label, at) =>
    series.flatMap(({ name, values }) => {
      const value = values[at] ?? null
      // What is not known is no zero.
      return value === null ? [] : [{ label: `${label}, ${name}`, value }]
    }),
  )
  const values = bars.map(({ value }) => value)
  return {
    labels: bars.map(({ label }) => label),
    rows: [{ name: '', form: 'bars', values, color: toneAt(0).any }],
  }
}

function valueText(value: number | null): string {
  return numberText(value ?? 0)
}
