import type { Source } from '../model/place.js'

/** Where a figure comes from: enough for a footnote. */
export interface Basis {
  /** How it was computed, in words. */
  readonly formula: string
  /** How many values went in. */
  readonly inputs: number
  /** How many values should have gone in and are not known. */
  readonly missing: number
}

/** A number with its footnote; `null` where the document does not say enough. */
export interface Figure {
  readonly value: number | null
  readonly basis: Basis
}

/** A number that the document may state itself. */
export interface StatedFigure extends Figure {
  readonly from: 'stated' | 'computed' | null
  /** Where it is stated. */
  readonly source: Source | null
}

/** What work is counted in. */
export const UNITS = ['points', 'items', 'hours'] as const
export type Unit = (typeof UNITS)[number]
