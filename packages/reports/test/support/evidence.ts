import type { Verdict } from '@sprint/core'
import type { ReportEvidence } from '../../src/index.js'
import { at } from './entries.js'

const verdict = (fields: Partial<Verdict>, line: number, path?: string): Verdict => ({
  ...{ kind: 'item-commits', outcome: 'confirmed', claim: '', evidence: 'git log', reason: 'It was committed' },
  ...{ messageId: null, data: {}, actual: null, expected: null, item: null, source: at(line, path) },
  ...fields,
})

/** What evidence makes of the gift cards: one item was reverted, a file is missing, and the results are others. */
export const EVIDENCE: ReportEvidence = {
  of: 'all',
  verdicts: [
    verdict({ item: 'GC-1' }, 14),
    verdict(
      { item: 'GC-2', outcome: 'contradicted', reason: 'Unexpected status of `GC-2`, `done`, expected open: reverted' },
      22,
    ),
    verdict({ kind: 'promised-file', item: 'GC-1', outcome: 'stale', reason: '`cards.md` was changed before' }, 14),
    verdict({ kind: 'validation-command', item: 'GC-4', outcome: 'no evidence', reason: 'Not run' }, 40),
    verdict(
      {
        kind: 'test-result',
        outcome: 'contradicted',
        reason: 'Unexpected test results of `checkout`, `131 passed`, expected `128 passed` as results.xml:1 counts',
      },
      9,
      'docs/sprint-14/2026-03-11.md',
    ),
  ],
}
