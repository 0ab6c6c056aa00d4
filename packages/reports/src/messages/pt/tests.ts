import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'

const counts = { passed: 'passaram', failed: 'falharam', errors: 'erros', skipped: 'ignorados' }

export const tests: Messages['tests'] = {
  counts,
  of: (stated, total) => (stated === '' ? `${total} no total` : `${stated} de ${total}`),
  wholeSuite: 'Suíte completa',
  tests: 'Testes',
  changed: (name, by) => `${counts[name]} ${by > 0 ? 'sobem' : 'descem'} em ${Math.abs(by)}`,
  againstBaseline: (changes) => `${changes} em relação à linha de base`,
  sameAsBaseline: 'as contagens são as da linha de base',
  target: (isReached) => (isReached ? 'a meta foi atingida' : 'a meta não foi atingida'),
  inScope: (scope, text) => say`${scope}: ${text}.`,
}
