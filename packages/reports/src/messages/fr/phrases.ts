import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

export const phrases: Messages['phrases'] = {
  titles: {
    daily: (date) => `Rapport quotidien, ${date}`,
    final: () => 'Rapport final',
    retrospective: () => 'Rétrospective',
    status: (date) => `Rapport d'avancement, ${date}`,
    plan: () => 'Plan',
    tracker: () => 'Suivi des sprints',
  },
  others: (count) => `${count} autres`,
  dayNumber: (day) => `Jour ${day}`,
  undated: 'Sans date',
  gate: (id) => `Porte ${id}`,
  itemsOf: (group) => `Tâches de ${group}`,
  nobody: 'Personne',
  withoutPriority: 'Sans priorité',
  yes: 'Oui',
  no: 'Non',
  overdue: (state) => `${state}, en retard`,
  goneBy: (date) => `Levé au plus tard le ${date}`,
  inputs: (least, most, isEach, missing) => {
    const values = least === most ? `${most} ${n(most, 'valeur', 'valeurs')}` : `${least} à ${most} valeurs`
    return `à partir de ${values}${isEach ? ' chaque fois' : ''}${missing === 0 ? '' : `, ${missing} non ${n(missing, 'connue', 'connues')}`}`
  },
  resolve: (issue) => `Résoudre : ${issue}`,
  decide: (question) => `Décider : ${question}`,
  getApproval: (by) => `Obtenir l'approbation de ${by}`,
  passGate: (gate) => `Passer la porte qualité : ${gate}`,
}
