import type { Metric } from '@sprint/core'
import { readAsides } from '../../readers/read-asides.js'
import { readNamedLimits } from '../../readers/read-named-limits.js'
import { readCriteria } from '../criteria/read-criteria.js'
import type { ParseContext } from '../extractor.js'

// A longer sentence has figures in passing.
const LONGEST = 110

/** The limits that the criteria of success set: `<10 failing tests` is a metric with a target. */
export function thresholdMetrics(context: ParseContext): Metric[] {
  return readCriteria(context)
    .value.filter(({ set, text }) => set === 'success' && text.length <= LONGEST)
    .flatMap(({ text, source }) =>
      readNamedLimits(readAsides(text).text, context.lexicon).map(({ name, limit }) => ({
        name,
        target: limit,
        actual: null,
        baseline: null,
        unit: null,
        source,
      })),
    )
}
