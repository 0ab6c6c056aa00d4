import type { Basis, Figure, Range, Source, StatedFigure } from '@sprint/core'

/** A number of a report, with where it comes from: a line that states it, or what it was computed from. */
export interface ReportFigure {
  readonly label: string
  readonly value: number
  /** The upper end where it is a range, as estimates are; else `null`. */
  readonly to: number | null
  readonly unit: 'percent' | 'hours' | null
  /** The line that states it; `null` where it was computed or counted. */
  readonly source: Source | null
  /** How it was computed; `null` where a document states it, or it is a mere count. */
  readonly basis: Basis | null
}

/**
 * A figure that was computed.
 *
 * @param label what it counts
 * @param value the number
 * @param basis how it was computed
 * @example
 * computed('Items done', 3, { formula: 'items that are done', inputs: 7, missing: 0 }).source //=> null
 */
export function computed(label: string, value: number, basis: Basis, unit: ReportFigure['unit'] = null): ReportFigure {
  return { label, value, to: null, unit, source: null, basis }
}

/**
 * A count of what the report itself shows or names: there is nothing to explain, and no line to link to.
 *
 * @param label what it counts
 * @param value the number
 * @example
 * counted('Items done', 3).basis //=> null
 */
export function counted(label: string, value: number): ReportFigure {
  return { label, value, to: null, unit: null, source: null, basis: null }
}

/**
 * A figure of the core, which a document states or which was computed.
 *
 * @param label what it counts
 * @param figure the core's figure
 * @returns `null` where it is not known
 * @example
 * fromFigure('Points committed', committedPoints(sprint))?.value //=> 21
 */
export function fromFigure(label: string, figure: Figure | StatedFigure): ReportFigure | null {
  if (figure.value === null) return null
  const isStated = 'from' in figure && figure.from === 'stated'
  if (isStated) return { label, value: figure.value, to: null, unit: null, source: figure.source, basis: null }
  return computed(label, figure.value, figure.basis)
}

/**
 * A share as a percentage without decimals: 100% means all and 0% none, however close it comes.
 *
 * @param label what is shared
 * @param rate 0 to 1, or more; `null` for unknown
 * @param basis how it was computed
 * @example
 * share('Tests that pass', 0.997, basis)?.value //=> 99
 */
export function share(label: string, rate: number | null, basis: Basis): ReportFigure | null {
  if (rate === null) return null
  const percent = Math.round(rate * 100)
  const shown = rate > 0 && rate < 1 ? Math.min(99, Math.max(1, percent)) : percent
  return computed(label, shown, basis, 'percent')
}

/**
 * A sum of estimates, with its best and its worst case.
 *
 * @param label what was estimated
 * @param hours the range; `null` where nothing is estimated
 * @param basis how it was computed
 * @example
 * hoursFigure('Hours', { min: 13, max: 13.5 }, basis)?.to //=> 13.5
 */
export function hoursFigure(label: string, hours: Range | null, basis: Basis): ReportFigure | null {
  if (hours === null) return null
  const { min, max } = hours
  return { ...computed(label, min, basis, 'hours'), to: max === min ? null : max }
}
