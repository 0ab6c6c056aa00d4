import type { ClaimOf } from '../model/claim.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { wordsOf } from '../select/item-key.js'
import { scopeKey } from '../select/test-scope.js'

/** A number of tests to come that does not go with how many there are and how many are to be added. */
export interface TestGrowth {
  /** More than there can be, or a whole that leaves out what is added to it. */
  readonly what: 'too-many' | 'left-out'
  readonly stated: { readonly count: number; readonly source: Source }
  readonly baseline: { readonly count: number; readonly source: Source }
  readonly added: number
  readonly expected: number
}

type Added = ClaimOf<'planned-tests'>

function hasWords(text: string, words: string): boolean {
  return ` ${wordsOf(text)} `.includes(` ${words} `)
}

/** A plan tells the same tests again in its summary: each number counts once. */
function sumOf(added: readonly Added[]): number {
  return [...new Set(added.map(({ count }) => count))].reduce((sum, count) => sum + count, 0)
}

const LABEL = /^[^:]{2,40}(?=:)/

/** A group that has so many tests and adds so many does not come to more. */
function* beyond(counts: readonly ClaimOf<'test-count'>[], added: readonly Added[]): Iterable<TestGrowth> {
  for (const base of counts) {
    const scope = wordsOf(LABEL.exec(base.text)?.[0] ?? '')
    const own = added.filter(({ of, level }) => level === 'group' && of === base.of)
    if (scope === '' || own.length === 0) continue
    const expected = base.count + sumOf(own)
    const later = counts.find(
      ({ of, text, count, source }) =>
        of === base.of && source.line > base.source.line && hasWords(text, scope) && count > expected,
    )
    if (later !== undefined) yield { what: 'too-many', stated: later, baseline: base, added: sumOf(own), expected }
  }
}

/** A target of all tests of a part, as many as there are now, though more are to be added to that part. */
function* leftOut({ sprint }: SprintDocument, added: readonly Added[]): Iterable<TestGrowth> {
  for (const { role, scope, total, source } of sprint.tests) {
    const words = scopeKey(scope)
    if (role !== 'target' || words === null || total === null) continue
    const now = sprint.tests.find((run) => run.role === 'baseline' && scopeKey(run.scope) === words)
    const own = added.filter(({ text }) => hasWords(text, words))
    if (now === undefined || now.total !== total || own.length === 0) continue
    const more = Math.max(...own.map(({ count }) => count))
    yield {
      what: 'left-out',
      stated: { count: total, source },
      baseline: { count: total, source: now.source },
      added: more,
      expected: total + more,
    }
  }
}

/**
 * Hold the numbers of tests that a plan aims at against those it has and those it adds.
 *
 * @param document a document as it was read
 * @returns each number that is too high, or leaves out what is added
 * @example
 * const tests = [
 *   testRunFrom({ role: 'baseline', scope: 'Unit tests', passed: 19, total: 20, source: sourceAt(5) }),
 *   testRunFrom({ role: 'target', scope: 'unit tests', passed: 20, total: 20, source: sourceAt(9) }),
 * ]
 * const claims = [{ kind: 'planned-tests', what: 'added', count: 10, level: 'sprint', of: null, text: 'Add 10 unit tests', source: sourceAt(7) }]
 * testGrowth(documentFrom({ claims, sprint: { tests } }))[0].expected //=> 30
 */
export function testGrowth(document: SprintDocument): TestGrowth[] {
  const added = document.claims.filter((claim) => claim.kind === 'planned-tests').filter(({ what }) => what === 'added')
  if (added.length === 0) return []
  const counts = document.claims.filter((claim) => claim.kind === 'test-count')
  return [...beyond(counts, added), ...leftOut(document, added)]
}
