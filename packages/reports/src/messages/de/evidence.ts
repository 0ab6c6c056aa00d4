import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

export const evidence: Messages['evidence'] = {
  count: {
    confirmed: (claims) => `${claims} bestätigt`,
    contradicted: (claims) => `${claims} widerlegt`,
    stale: (claims) => `${claims} aus anderer Zeit als der Nachweis`,
    'no evidence': (claims) => `${claims} von niemandem geprüft`,
  },
  claims: (counts) => say`Aussagen, an Nachweisen gemessen: ${counts}.`,
  allConfirmed: (claims) =>
    say`Die Nachweise bestätigen ${claims === 1 ? 'die eine Aussage, die' : `alle ${claims} Aussagen, die`} an ihnen gemessen ${n(claims, 'wurde', 'wurden')}.`,
  contradicts: (claims, unverified) => {
    const rest = unverified === 0 ? '' : `; ${unverified} weitere hat niemand geprüft`
    return say`Die Nachweise widerlegen ${claims} ${n(claims, 'Aussage', 'Aussagen')} der Dokumente${rest}.`
  },
  unverified: (claims) => say`${claims} ${n(claims, 'Aussage', 'Aussagen')} der Dokumente hat niemand geprüft.`,
  stale: (claims) =>
    say`Zu ${claims} ${n(claims, 'Aussage stammt der Nachweis', 'Aussagen stammen die Nachweise')} aus anderer Zeit.`,
  unseen: (names) => say`Nichts zum Prüfen fand sich zu: ${names}.`,
}
