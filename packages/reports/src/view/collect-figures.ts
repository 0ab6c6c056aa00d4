import type { ReportFigure } from './figure.js'

/**
 * Find every figure of a view, once each.
 *
 * @param view any plain JSON
 * @returns the figures, in the order in which the report shows them
 * @example
 * collectFigures({ sentences: [['All ', figure]] }) //=> [figure]
 */
export function collectFigures(view: unknown): ReportFigure[] {
  const found = new Set<ReportFigure>()
  collect(view, found)
  return [...found]
}

function collect(value: unknown, found: Set<ReportFigure>): void {
  if (typeof value !== 'object' || value === null) return
  if (isFigure(value)) found.add(value)
  else for (const entry of Object.values(value)) collect(entry, found)
}

/**
 * Whether a value of a view is a figure.
 *
 * @param value an object of a view
 */
export function isFigure(value: object): value is ReportFigure {
  return 'basis' in value && 'label' in value
}
