import { say } from '../../view/sentence.js'
import type { GapKind } from '../gap-kind.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

/** In the nominative, with what it is missing of: one, and several in the dative. */
const KINDS: Readonly<Record<GapKind, readonly [what: string, one: string, other: string]>> = {
  itemOwner: ['wer zuständig ist', 'Aufgabe', 'Aufgaben'],
  itemStatus: ['der Status', 'Aufgabe', 'Aufgaben'],
  itemPoints: ['die Punkte', 'Aufgabe', 'Aufgaben'],
  metricActual: ['der Istwert', 'Kennzahl', 'Kennzahlen'],
  gateAuthority: ['wer freigibt', 'Qualitätstor', 'Qualitätstoren'],
  riskMitigation: ['die Gegenmaßnahme', 'Risiko', 'Risiken'],
  deliverableProducer: ['von wem', 'Liefergegenstand', 'Liefergegenständen'],
  deliverableStatus: ['der Zustand', 'Liefergegenstand', 'Liefergegenständen'],
}

export const gaps: Messages['gaps'] = {
  ofSprint: {
    status: 'sein Status',
    dates: 'seine Daten',
    start: 'sein erster Tag',
    end: 'sein letzter Tag',
    goal: 'sein Ziel',
    lead: 'wer ihn leitet',
  },
  short: (kind, count, isEvery) => {
    const [what, one, other] = KINDS[kind]
    return isEvery ? `${what} (bei allen ${other})` : `${what} (bei ${count} ${n(count, one, other)})`
  },
  sprint: (missing) => say`Vom Sprint: ${missing}.`,
  every: (kind, count) => {
    const [what, , other] = KINDS[kind]
    return say`Bei ${count === 2 ? 'beiden' : `allen ${count}`} ${other}: ${what}.`
  },
  some: (kind, count, names) => {
    const [what, one, other] = KINDS[kind]
    return say`Bei ${count} ${n(count, one, other)}: ${what} (${names}).`
  },
  more: (count) => `${count} weitere Arten von Angaben`,
}
