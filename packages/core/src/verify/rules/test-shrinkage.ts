import type { AssembledSprint } from '../../assemble/assemble.js'
import { sayIn } from '../../messages/say.js'
import type { Source } from '../../model/place.js'
import type { TestFacts } from '../observations.js'
import { scopedCounts } from '../scoped-counts.js'
import type { VerdictRule } from '../verdict-rule.js'

const messages = {
  asMany: '{now} tests are run',
  asManyOfScope: '{now} tests of `{scope, whole}` are run',
  fewer: 'Unexpected number of tests run, `{now}`, expected at least `{total}` as at the baseline',
  fewerOfScope:
    'Unexpected number of tests run of `{scope, whole}`, `{now}`, expected at least `{total}` as at the baseline',
} as const

const say = sayIn(messages)

/**
 * At least as many tests are run as before: as the baseline that a document states, else the one that was recorded.
 * A test that is no longer run cannot fail, and the rate of those that pass goes up.
 */
export const testShrinkage: VerdictRule = {
  kind: 'test-shrinkage',
  messages,
  *judge(assembled, { tests }) {
    const whole = tests?.whole
    if (!tests || !whole) return
    for (const { scope, total, source } of totalsBefore(assembled, tests)) {
      const now = scopedCounts(whole, scope)?.total
      if (now === undefined) continue
      const evidence = `${whole.source.path}:${whole.source.line}: ${now} total`
      const part = scope === null ? '' : ` of \`${scope}\``
      const stated = { claim: `${total} tests${part} were run at the baseline`, evidence, source }
      if (now >= total) {
        const reason = scope === null ? say('asMany', { now }) : say('asManyOfScope', { now, scope })
        yield { ...stated, outcome: 'confirmed', ...reason }
      } else {
        const [actual, expected] = [`${now} total`, `${total} total`]
        const reason = scope === null ? say('fewer', { now, total }) : say('fewerOfScope', { scope, now, total })
        yield { ...stated, outcome: 'contradicted', ...reason, actual, expected }
      }
    }
  },
}

interface TotalBefore {
  readonly scope: string | null
  readonly total: number
  readonly source: Source
}

function totalsBefore({ sprint }: AssembledSprint, { baseline }: TestFacts): TotalBefore[] {
  const stated = sprint.tests.flatMap(({ role, scope, total, source }) =>
    role === 'baseline' && total !== null ? [{ scope, total, source }] : [],
  )
  if (stated.length > 0 || baseline === null) return stated
  const source = { path: baseline.path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return [{ scope: null, total: baseline.recorded.counts.total, source }]
}
