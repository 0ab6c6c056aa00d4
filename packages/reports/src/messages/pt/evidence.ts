import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

export const evidence: Messages['evidence'] = {
  count: {
    confirmed: (claims) => `${claims} ${n(claims, 'confirmada', 'confirmadas')}`,
    contradicted: (claims) => `${claims} ${n(claims, 'desmentida', 'desmentidas')}`,
    stale: (claims) => `${claims} de outro momento que as evidências`,
    'no evidence': (claims) => `${claims} sem verificação`,
  },
  claims: (counts) => say`Afirmações confrontadas com evidências: ${counts}.`,
  allConfirmed: (claims) =>
    claims === 1
      ? say`As evidências confirmam a única afirmação verificada.`
      : say`As evidências confirmam as ${claims} afirmações verificadas.`,
  contradicts: (claims, unverified) => {
    const rest = unverified === 0 ? '' : `; ninguém verificou ${n(unverified, 'outra', 'outras')} ${unverified}`
    return say`As evidências desmentem ${claims} ${n(claims, 'afirmação', 'afirmações')} dos documentos${rest}.`
  },
  unverified: (claims) => say`Ninguém verificou ${claims} ${n(claims, 'afirmação', 'afirmações')} dos documentos.`,
  stale: (claims) => say`Para ${claims} ${n(claims, 'afirmação', 'afirmações')}, a evidência é de outro momento.`,
  unseen: (names) => say`Não há com que verificar: ${names}.`,
}
