import type { Messages } from '../messages.js'

export const charts: Messages['charts'] = {
  burndown: 'O que falta fazer, dia a dia.',
  leftAtTheEnd: (left, unit) => `O que falta fazer, dia a dia; no fim, ${left} ${unit}.`,
  completion: 'Andamento por grupo',
  completionMeans: 'As tarefas feitas na frente de todas as tarefas do grupo.',
  all: 'Todas',
  gates: (count) => `${count} portões de qualidade pelo dia do prazo.`,
  tests: 'Testes em relação à linha de base',
  testsMean: 'As contagens da linha de base ao lado das últimas medidas.',
  velocityMeans: 'Os pontos concluídos de cada sprint na frente dos comprometidos.',
  committed: 'Comprometido',
  completed: 'Concluído',
}
