import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

export const evidence: Messages['evidence'] = {
  count: {
    confirmed: (claims) => `${claims} ${n(claims, 'confirmada', 'confirmadas')}`,
    contradicted: (claims) => `${claims} ${n(claims, 'desmentida', 'desmentidas')}`,
    stale: (claims) => `${claims} de otro momento que las evidencias`,
    'no evidence': (claims) => `${claims} sin comprobar`,
  },
  claims: (counts) => say`Afirmaciones contrastadas con evidencias: ${counts}.`,
  allConfirmed: (claims) =>
    claims === 1
      ? say`Las evidencias confirman la única afirmación contrastada.`
      : say`Las evidencias confirman las ${claims} afirmaciones contrastadas.`,
  contradicts: (claims, unverified) => {
    const rest = unverified === 0 ? '' : `; nadie ha comprobado otras ${unverified}`
    return say`Las evidencias desmienten ${claims} ${n(claims, 'afirmación', 'afirmaciones')} de los documentos${rest}.`
  },
  unverified: (claims) =>
    say`Nadie ha comprobado ${claims} ${n(claims, 'afirmación', 'afirmaciones')} de los documentos.`,
  stale: (claims) => say`Para ${claims} ${n(claims, 'afirmación', 'afirmaciones')} la evidencia es de otro momento.`,
  unseen: (names) => say`No hay con qué contrastar: ${names}.`,
}
