import { type Basis, groupBy } from '@sprint/core'
import template from '../../templates/partials/computed.hbs'
import type { Messages } from '../messages/messages.js'
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
export const computed = section('computed', template, (_, { figures, messages }) => explain(figures(), messages))

function explain(figures: readonly ReportFigure[], messages: Messages): ComputedView | undefined {
  const bases = figures.flatMap(({ label, basis }) => (basis === null ? [] : [{ label, ...basis }]))
  const alike = groupBy(bases, ({ label, formula }) => `${label}: ${formula}`)
  const entries = [...alike.values()].flatMap(([first, ...others]): Computation[] =>
    first === undefined
      ? []
      : [
          {
            label: first.label,
            formula: formulaText(first.formula, messages),
            inputs: inputsText([first, ...others], messages),
          },
        ],
  )
  return entries.length === 0 ? undefined : { entries }
}

/** The core says in English how it computes. */
function formulaText(formula: string, { formulas }: Messages): string {
  return Object.entries(formulas).find(([known]) => known === formula)?.[1] ?? formula
}

function inputsText(bases: readonly Pick<Basis, 'inputs' | 'missing'>[], { phrases }: Messages): string {
  const inputs = bases.map((basis) => basis.inputs)
  const [least, most] = [Math.min(...inputs), Math.max(...inputs)]
  const missing = Math.max(...bases.map((basis) => basis.missing))
  return phrases.inputs(least, most, bases.length > 1, missing)
}
