import { numberText } from '../../view/range-text.js'
import type { Plot } from '../chart.js'
import { escapeXml, shorten } from './escape-xml.js'
import { type Axis, axisTo } from './scale.js'

/** Where things stand in a plot, in pixels of its own. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly axis: Axis
  /** How much room each label has. */
  readonly step: number
  /** The middle of a label. */
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

const LEFT = 52
const RIGHT = 16
const TOP = 56
const BOTTOM = 48

/** The size of every chart. */
export const WIDTH = 720
const HEIGHT = 320

/**
 * Lay out a plot.
 *
 * @param plot what to draw
 */
export function frameOf({ labels, series }: Plot): Frame {
  const axis = axisTo(Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))))
  const step = (WIDTH - LEFT - RIGHT) / labels.length
  const room = HEIGHT - TOP - BOTTOM
  return {
    width: WIDTH,
    height: HEIGHT,
    axis,
    step,
    x: (at) => LEFT + step * (at + 0.5),
    y: (value) => TOP + room * (1 - value / axis.top),
  }
}

/** Widths of about seven pixels for each character of a label. */
const CHARACTER = 7

/** The lines and labels around the figures. */
export function drawAxes({ labels, unit }: Plot, { axis, step, x, y, width }: Frame): string {
  const every = Math.max(1, Math.ceil(longestOf(labels) / step))
  const ticks = axis.ticks.map((tick) => {
    const at = round(y(tick))
    const line = `<line class="grid" x1="${LEFT}" x2="${width - RIGHT}" y1="${at}" y2="${at}"/>`
    return `${line}<text x="${LEFT - 8}" y="${at + 4}" text-anchor="end">${numberText(tick)}</text>`
  })
  const names = labels.map((label, at) =>
    at % every === 0
      ? `<text x="${round(x(at))}" y="${round(y(0) + 20)}" text-anchor="middle">${escapeXml(shorten(label, Math.floor((step * every) / CHARACTER)))}</text>`
      : '',
  )
  const title = `<text x="${LEFT - 8}" y="${TOP - 14}" text-anchor="end" class="unit">${escapeXml(shorten(unit, 8))}</text>`
  return [...ticks, ...names, title].join('')
}

/** Days are thinned out where they are many; names stay, and are cut instead. */
function longestOf(labels: readonly string[]): number {
  return labels.length > 12 ? (Math.max(...labels.map(({ length }) => Math.min(length, 10))) + 1) * CHARACTER : 0
}

/** Pixels with one decimal: more are not seen. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
