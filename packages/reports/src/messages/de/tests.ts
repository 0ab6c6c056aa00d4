import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'

const counts = { passed: 'bestanden', failed: 'fehlgeschlagen', errors: 'Fehler', skipped: 'übersprungen' }

export const tests: Messages['tests'] = {
  counts,
  of: (stated, total) => (stated === '' ? `${total} insgesamt` : `${stated} von ${total}`),
  wholeSuite: 'Gesamte Suite',
  tests: 'Tests',
  changed: (name, by) => `${counts[name]} um ${Math.abs(by)} ${by > 0 ? 'gestiegen' : 'gesunken'}`,
  againstBaseline: (changes) => `${changes} gegenüber dem Ausgangswert`,
  sameAsBaseline: 'die Zahlen sind die des Ausgangswerts',
  target: (isReached) => `das Ziel ist ${isReached ? 'erreicht' : 'verfehlt'}`,
  inScope: (scope, text) => say`${scope}: ${text}.`,
}
