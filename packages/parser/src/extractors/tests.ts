import type { Extractor } from './extractor.js'
import { fromFields } from './tests/from-fields.js'
import { fromLines } from './tests/from-lines.js'
import { fromTables } from './tests/from-tables.js'
import { mergeRuns } from './tests/merge-runs.js'

// Smaller numbers may be of anything.
const LEAST_WHOLE = 20

/**
 * Test results and test targets stated as counts, in prose, tables and the output of test runners. Percentages and
 * mere inventories count nothing.
 *
 * ```text
 * > | **Baseline:** 565 passing, 18 failing
 *                   ^^^^^^^^^^^^^^^^^^^^^^^
 * > | | Unit | 40/45 | 45/45 |
 *              ^^^^^   ^^^^^
 * ```
 */
export const tests: Extractor<'tests'> = {
  key: 'tests',
  extract(context) {
    const named = fromFields(context)
    const taken = new Set(named.flatMap(({ lines }) => lines))
    const found = [...named.map(({ mention }) => mention), ...fromLines(context, taken), ...fromTables(context)]
    const wholes = new Set(
      found.flatMap(({ run }) => (run.total !== null && run.total >= LEAST_WHOLE ? [run.total] : [])),
    )
    const mentions = [...found, ...fromLines(context, taken, wholes)].sort(
      (a, b) => a.run.source.line - b.run.source.line || a.run.source.column - b.run.source.column,
    )
    const isGeneric = (word: string) => context.lexicon.tests.whole(word) !== undefined
    return { value: mergeRuns(mentions, isGeneric), used: mentions.map(({ run }) => run.source) }
  },
}
