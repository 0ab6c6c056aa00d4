import { say } from '../../view/sentence.js'
import type { GapKind } from '../gap-kind.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

/** What may be missing, and of what: one, several, and all of them with their gender. */
const KINDS: Readonly<Record<GapKind, readonly [what: string, one: string, other: string, every: string]>> = {
  itemOwner: ['le responsable', 'tâche', 'tâches', 'toutes les'],
  itemStatus: ['le statut', 'tâche', 'tâches', 'toutes les'],
  itemPoints: ['les points', 'tâche', 'tâches', 'toutes les'],
  metricActual: ['la valeur réelle', 'indicateur', 'indicateurs', 'tous les'],
  gateAuthority: ["l'autorité", 'porte qualité', 'portes qualité', 'toutes les'],
  riskMitigation: ["l'atténuation", 'risque', 'risques', 'tous les'],
  deliverableProducer: ['qui le produit', 'livrable', 'livrables', 'tous les'],
  deliverableStatus: ["l'état", 'livrable', 'livrables', 'tous les'],
}

export const gaps: Messages['gaps'] = {
  ofSprint: {
    status: 'son statut',
    dates: 'ses dates',
    start: 'son premier jour',
    end: 'son dernier jour',
    goal: 'son objectif',
    lead: 'qui le dirige',
  },
  short: (kind, count, isEvery) => {
    const [what, one, other, every] = KINDS[kind]
    return isEvery ? `${what} (${every} ${other})` : `${what} (${count} ${n(count, one, other)})`
  },
  sprint: (missing) => say`Du sprint : ${missing}.`,
  every: (kind, count) => {
    const [what, , other, every] = KINDS[kind]
    return say`Pour ${count === 2 ? 'les deux' : `${every} ${count}`} ${other} : ${what}.`
  },
  some: (kind, count, names) => {
    const [what, one, other] = KINDS[kind]
    return say`Pour ${count} ${n(count, one, other)} : ${what} (${names}).`
  },
  more: (count) => `${count} autres sortes de faits`,
}
