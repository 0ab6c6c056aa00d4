import type { Source } from '@sprint/core'

/** A number of a report, with where it comes from: a line that states it, or a formula that it was computed by. */
export interface Figure {
  readonly label: string
  readonly value: number
  readonly unit: 'percent' | 'hours' | null
  /** The line that states it; `null` where it was computed. */
  readonly source: Source | null
  /** How it was computed, in words; `null` where a document states it. */
  readonly formula: string | null
  /** How many facts went into it; `null` where a document states it. */
  readonly inputs: number | null
}

/**
 * A figure that a document states.
 *
 * @param label what it counts
 * @param value the number
 * @param source the line that states it
 * @example
 * stated('Points committed', 13, sourceAt(4)).formula //=> null
 */
export function stated(label: string, value: number, source: Source | null): Figure {
  return { label, value, unit: null, source, formula: null, inputs: null }
}

/**
 * A figure that was computed.
 *
 * @param label what it counts
 * @param value the number
 * @param formula how it was computed, in words
 * @param inputs how many facts went into it
 * @example
 * computed('Items done', 3, 'items whose status is done', 7).source //=> null
 */
export function computed(
  label: string,
  value: number,
  formula: string,
  inputs: number,
  unit: Figure['unit'] = null,
): Figure {
  return { label, value, unit, source: null, formula, inputs }
}
