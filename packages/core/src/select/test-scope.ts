import { wordsOf } from './item-key.js'

/** Words that name no part of a suite but all of it. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['all', 'all tests', 'complete suite', 'entire suite', 'full suite', 'full test suite', 'overall', 'suite'],
  ...['test suite', 'tests', 'total', 'totals', 'whole suite', 'whole test suite'],
  // What a line is about, not what is counted.
  ...['outcome', 'expected outcome', 'end state'],
  ...['alle tests', 'gesamt', 'insgesamt', 'tous les tests', 'todas las pruebas', 'todos los tests', 'todos os testes'],
  ...['gesamte suite', 'suite completa', 'suite complète', 'suíte completa'],
])

/**
 * What tells whether two test counts are of the same part of the suite: `null` for the whole of it, however it is named.
 *
 * @param scope the part as a document names it
 * @returns the words of its name
 * @example
 * scopeKey('Full suite') //=> null
 * scopeKey('Unit  Tests') //=> 'unit tests'
 */
export function scopeKey(scope: string | null): string | null {
  const words = scope === null ? '' : wordsOf(scope)
  return words === '' || WHOLE.has(words) ? null : words
}
