import { type Basis, groupBy } from '@sprint/core'
import template from '../../templates/partials/computed.hbs'
import type { ReportFigure } from '../view/figure.js'
import { section } from './section.js'

/** A figure that no document states, or several that were computed in the same way. */
export interface Computation {
  readonly label: string
  readonly formula: string
  /** How many values went into it, and how many are not known. */
  readonly inputs: string
}

/** How the figures were computed that no document states. */
export interface ComputedView {
  readonly entries: readonly Computation[]
}

/** The footnotes of the report: the formula and the number of values behind every computed figure before it. */
export const computed = section('computed', template, (_, { figures }) => explain(figures()))

function explain(figures: readonly ReportFigure[]): ComputedView | undefined {
  const bases = figures.flatMap(({ label, basis }) => (basis === null ? [] : [{ label, ...basis }]))
  const alike = groupBy(bases, ({ label, formula }) => `${label}: ${formula}`)
  const entries = [...alike.values()].flatMap(([first, ...others]): Computation[] =>
    first === undefined ? [] : [{ label: first.label, formula: first.formula, inputs: inputsText([first, ...others]) }],
  )
  return entries.length === 0 ? undefined : { entries }
}

function inputsText(bases: readonly Pick<Basis, 'inputs' | 'missing'>[]): string {
  const inputs = bases.map((basis) => basis.inputs)
  const [least, most] = [Math.min(...inputs), Math.max(...inputs)]
  const missing = Math.max(...bases.map((basis) => basis.missing))
  const values = least === most ? `${most} ${most === 1 ? 'value' : 'values'}` : `${least} to ${most} values`
  return `${values}${bases.length > 1 ? ' each' : ''}${missing === 0 ? '' : `, ${missing} not known`}`
}
