import type { Plot } from '../chart.js'
import { escapeXml, shorten } from './escape-xml.js'
import { type Frame, round } from './frame.js'

/** The names of the series, where there are several. */
export function drawLegend({ series }: Plot, { width }: Frame): string {
  if (series.length < 2) return ''
  const names = series.map(({ name }) => shorten(name, 24))
  const widths = names.map((name) => [...name].length * 7 + 36)
  let left = width - 16 - widths.reduce((sum, each) => sum + each, 0)
  const entries = names.map((name, at) => {
    const entry = `<g class="${series[at]?.form ?? 'line'} s${at % 4}"><rect x="${round(left)}" y="26" width="14" height="10" rx="2"/></g><text x="${round(left + 20)}" y="35">${escapeXml(name)}</text>`
    left += widths[at] ?? 0
    return entry
  })
  return entries.join('')
}
