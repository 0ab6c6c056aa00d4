import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'

const counts = { passed: 'pasadas', failed: 'fallidas', errors: 'errores', skipped: 'omitidas' }

export const tests: Messages['tests'] = {
  counts,
  of: (stated, total) => (stated === '' ? `${total} en total` : `${stated} de ${total}`),
  wholeSuite: 'Suite completa',
  tests: 'Pruebas',
  changed: (name, by) => `${counts[name]} ${by > 0 ? 'suben' : 'bajan'} en ${Math.abs(by)}`,
  againstBaseline: (changes) => `${changes} respecto a la línea base`,
  sameAsBaseline: 'los recuentos son los de la línea base',
  target: (isReached) => (isReached ? 'se alcanza el objetivo' : 'no se alcanza el objetivo'),
  inScope: (scope, text) => say`${scope}: ${text}.`,
}
