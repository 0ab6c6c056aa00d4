import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

export const verdict: Messages['verdict'] = {
  words: {
    go: 'GO',
    'no-go': 'NO-GO',
    conditional: 'GO en cuanto se cumplan las condiciones',
    pending: 'aún ninguna',
    unknown: 'ninguna, porque faltan datos',
  },
  lists: { against: 'En contra', condition: 'Antes hay que cumplir', for: 'A favor' },
  topics: {
    against: {
      status: 'Estado',
      decision: 'Decidido en contra',
      gate: 'Puertas de calidad no superadas',
      criterion: 'Criterios incumplidos',
      items: 'Tareas',
      tests: 'Pruebas',
      blocker: 'Problemas',
      approval: 'Aprobaciones denegadas',
    },
    condition: {
      status: 'Estado',
      decision: 'Decisiones por tomar',
      gate: 'Puertas de calidad por superar',
      criterion: 'Criterios por cumplir',
      items: 'Tareas por terminar',
      tests: 'Pruebas',
      blocker: 'Problemas por resolver',
      approval: 'Aprobaciones por obtener',
    },
    for: {
      status: 'Estado',
      decision: 'Decidido',
      gate: 'Puertas de calidad superadas',
      criterion: 'Criterios cumplidos',
      items: 'Tareas',
      tests: 'Pruebas',
      blocker: 'Problemas',
      approval: 'Aprobaciones concedidas',
    },
  },
  named: (topic, names) => say`${topic}: ${names}`,
  itemsOpen: (open, all) => `${open} de ${all}`,
  itemsDone: 'Todas las tareas están hechas',
  tests: (scope, result, wrong) => {
    const what = scope === null ? 'Las pruebas' : `Las pruebas de «${scope}»`
    const results = {
      reached: 'alcanzan su objetivo',
      missed: 'no alcanzan su objetivo',
      pass: 'pasan',
      fail: `fallan: ${wrong}`,
    }
    return `${what} ${results[result]}`
  },
  sprintIs: (status) => `El sprint consta como ${status}`,
  alsoTakes: (missing) => say`Un GO exige también lo que los documentos no indican: ${missing}.`,
  missing: {
    items: () => 'tareas',
    statuses: (count, all) =>
      count === all ? 'el estado de las tareas' : `el estado de ${count} de ${all} ${n(all, 'tarea', 'tareas')}`,
    tests: () => 'resultados de pruebas',
    assurance: () => 'una puerta de calidad, un criterio imprescindible o una aprobación',
  },
}
