import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

export const evidence: Messages['evidence'] = {
  count: {
    confirmed: (claims) => `${claims} ${n(claims, 'confirmée', 'confirmées')}`,
    contradicted: (claims) => `${claims} ${n(claims, 'démentie', 'démenties')}`,
    stale: (claims) => `${claims} d'un autre moment que les preuves`,
    'no evidence': (claims) => `${claims} que personne n'a ${n(claims, 'vérifiée', 'vérifiées')}`,
  },
  claims: (counts) => say`Affirmations confrontées aux preuves : ${counts}.`,
  allConfirmed: (claims) =>
    claims === 1
      ? say`Les preuves confirment la seule affirmation examinée.`
      : say`Les preuves confirment les ${claims} affirmations examinées.`,
  contradicts: (claims, unverified) => {
    const rest = unverified === 0 ? '' : ` ; personne n'en a vérifié ${unverified} ${n(unverified, 'autre', 'autres')}`
    return say`Les preuves démentent ${claims} ${n(claims, 'affirmation', 'affirmations')} des documents${rest}.`
  },
  unverified: (claims) =>
    say`Personne n'a vérifié ${claims} ${n(claims, 'affirmation', 'affirmations')} des documents.`,
  stale: (claims) => say`Pour ${claims} ${n(claims, 'affirmation', 'affirmations')}, la preuve est d'un autre moment.`,
  unseen: (names) => say`Rien ne permet de vérifier : ${names}.`,
}
