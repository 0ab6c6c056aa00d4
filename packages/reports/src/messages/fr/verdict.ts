import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

export const verdict: Messages['verdict'] = {
  words: {
    go: 'GO',
    'no-go': 'NO-GO',
    conditional: 'GO dès que les conditions sont remplies',
    pending: 'aucune pour l’instant',
    unknown: 'aucune, car trop peu est indiqué',
  },
  lists: { against: 'Contre', condition: 'À remplir auparavant', for: 'En faveur' },
  topics: {
    against: {
      status: 'Statut',
      decision: 'Décidé contre',
      gate: 'Portes qualité échouées',
      criterion: 'Critères manqués',
      items: 'Tâches',
      tests: 'Tests',
      blocker: 'Problèmes',
      approval: 'Approbations refusées',
    },
    condition: {
      status: 'Statut',
      decision: 'Décisions à prendre',
      gate: 'Portes qualité à passer',
      criterion: 'Critères à remplir',
      items: 'Tâches à finir',
      tests: 'Tests',
      blocker: 'Problèmes à résoudre',
      approval: 'Approbations à obtenir',
    },
    for: {
      status: 'Statut',
      decision: 'Décidé',
      gate: 'Portes qualité passées',
      criterion: 'Critères remplis',
      items: 'Tâches',
      tests: 'Tests',
      blocker: 'Problèmes',
      approval: 'Approbations accordées',
    },
  },
  named: (topic, names) => say`${topic} : ${names}`,
  itemsOpen: (open, all) => `${open} sur ${all}`,
  itemsDone: 'Toutes les tâches sont faites',
  tests: (scope, result, wrong) => {
    const what = scope === null ? 'Les tests' : `Les tests de « ${scope} »`
    const results = {
      reached: 'atteignent leur objectif',
      missed: "n'atteignent pas leur objectif",
      pass: 'réussissent',
      fail: `échouent : ${wrong}`,
    }
    return `${what} ${results[result]}`
  },
  sprintIs: (status) => `Le sprint est donné pour ${status}`,
  alsoTakes: (missing) => say`Un GO demande aussi ce que les documents n'indiquent pas : ${missing}.`,
  missing: {
    items: () => 'des tâches',
    statuses: (count, all) =>
      count === all ? 'le statut des tâches' : `le statut de ${count} ${n(count, 'tâche', 'tâches')} sur ${all}`,
    tests: () => 'des résultats de tests',
    assurance: () => 'une porte qualité, un critère indispensable ou une approbation',
  },
}
