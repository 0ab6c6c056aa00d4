import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'

const counts = { passed: 'réussis', failed: 'échoués', errors: 'erreurs', skipped: 'ignorés' }

export const tests: Messages['tests'] = {
  counts,
  of: (stated, total) => (stated === '' ? `${total} au total` : `${stated} sur ${total}`),
  wholeSuite: 'Suite complète',
  tests: 'Tests',
  changed: (name, by) => `${counts[name]} en ${by > 0 ? 'hausse' : 'baisse'} de ${Math.abs(by)}`,
  againstBaseline: (changes) => `${changes} par rapport à la référence`,
  sameAsBaseline: 'les nombres sont ceux de la référence',
  target: (isReached) => `l'objectif ${isReached ? 'est atteint' : "n'est pas atteint"}`,
  inScope: (scope, text) => say`${scope} : ${text}.`,
}
