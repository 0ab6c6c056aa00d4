import { numberText } from '../../view/range-text.js'
import type { Plot, Series } from '../chart.js'
import { type Frame, round } from './frame.js'

/** The figures themselves: bars first, then the lines above them, the first one on top. */
export function drawSeries({ series }: Plot, frame: Frame): string {
  const bars = series.filter(({ form }) => form === 'bars').length
  let beside = 0
  const drawn = series.map((one, at) => {
    const tone = `s${at % 4}`
    if (one.form === 'line' || one.form === 'dashes') return { isLine: true, svg: drawLine(one, tone, frame) }
    if (one.form === 'whole') return { isLine: false, svg: drawBars(one, `${tone} whole`, 0, 1, frame) }
    beside += 1
    return { isLine: false, svg: drawBars(one, tone, beside - 1, bars, frame) }
  })
  const [below, above] = [drawn.filter(({ isLine }) => !isLine), drawn.filter(({ isLine }) => isLine)]
  const wholes = below.filter(({ svg }) => svg.includes('whole'))
  return [...wholes, ...below.filter((one) => !wholes.includes(one)), ...above.toReversed()]
    .map(({ svg }) => svg)
    .join('')
}

function drawLine({ values, form }: Series, tone: string, { x, y }: Frame): string {
  const points = values.map((value, at) => (value === null ? null : `${round(x(at))} ${round(y(value))}`))
  const path = points
    .map((point, at) => (point === null ? '' : `${at > 0 && points[at - 1] !== null ? 'L' : 'M'}${point}`))
    .join('')
  const dots = values.map((value, at) =>
    value === null || form === 'dashes' ? '' : `<circle cx="${round(x(at))}" cy="${round(y(value))}" r="3"/>`,
  )
  return `<g class="line ${form} ${tone}"><path d="${path}"/>${dots.join('')}</g>`
}

/** The part of a label's room that bars take. */
const SHARE = 0.72

function drawBars({ values }: Series, tone: string, place: number, of: number, { x, y, step }: Frame): string {
  const width = Math.min(56, (step * SHARE) / of)
  const bars = values.map((value, at) => {
    if (value === null) return ''
    const left = x(at) + (place - of / 2) * width
    const [top, base] = [y(value), y(0)]
    const label = tone.endsWith('whole')
      ? ''
      : `<text x="${round(left + width / 2)}" y="${round(top - 5)}" text-anchor="middle">${numberText(value)}</text>`
    const box = `x="${round(left + 1)}" y="${round(top)}" width="${round(width - 2)}" height="${round(base - top)}"`
    return `<rect ${box} rx="2"/>${label}`
  })
  return `<g class="bars ${tone}">${bars.join('')}</g>`
}
