import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

export const verdict: Messages['verdict'] = {
  words: {
    go: 'GO',
    'no-go': 'NO-GO',
    conditional: 'GO assim que as condições forem atendidas',
    pending: 'ainda nenhuma',
    unknown: 'nenhuma, pois há poucas informações',
  },
  lists: { against: 'Contra', condition: 'A atender antes', for: 'A favor' },
  topics: {
    against: {
      status: 'Status',
      decision: 'Decidido contra',
      gate: 'Portões de qualidade não aprovados',
      criterion: 'Critérios não atendidos',
      items: 'Tarefas',
      tests: 'Testes',
      blocker: 'Problemas',
      approval: 'Aprovações recusadas',
    },
    condition: {
      status: 'Status',
      decision: 'Decisões a tomar',
      gate: 'Portões de qualidade a passar',
      criterion: 'Critérios a atender',
      items: 'Tarefas a terminar',
      tests: 'Testes',
      blocker: 'Problemas a resolver',
      approval: 'Aprovações a obter',
    },
    for: {
      status: 'Status',
      decision: 'Decidido',
      gate: 'Portões de qualidade aprovados',
      criterion: 'Critérios atendidos',
      items: 'Tarefas',
      tests: 'Testes',
      blocker: 'Problemas',
      approval: 'Aprovações concedidas',
    },
  },
  named: (topic, names) => say`${topic}: ${names}`,
  itemsOpen: (open, all) => `${open} de ${all}`,
  itemsDone: 'Todas as tarefas estão feitas',
  tests: (scope, result, wrong) => {
    const what = scope === null ? 'Os testes' : `Os testes de “${scope}”`
    const results = {
      reached: 'atingem a meta',
      missed: 'não atingem a meta',
      pass: 'passam',
      fail: `falham: ${wrong}`,
    }
    return `${what} ${results[result]}`
  },
  sprintIs: (status) => `A sprint consta como ${status}`,
  alsoTakes: (missing) => say`Um GO exige também o que os documentos não informam: ${missing}.`,
  missing: {
    items: () => 'tarefas',
    statuses: (count, all) =>
      count === all ? 'o status das tarefas' : `o status de ${count} de ${all} ${n(all, 'tarefa', 'tarefas')}`,
    tests: () => 'resultados de testes',
    assurance: () => 'um portão de qualidade, um critério obrigatório ou uma aprovação',
  },
}
