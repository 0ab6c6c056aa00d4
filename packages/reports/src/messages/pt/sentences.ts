import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

export const sentences: Messages['sentences'] = {
  leftOpen: (items, points, names, unknown) => {
    const sum = points === null ? '' : say` com ${points} ${n(points.value, 'ponto', 'pontos')}`
    const rest = unknown === 0 ? '' : `; de mais ${unknown} os documentos não informam o status`
    return say`${items} ${n(items, 'tarefa fica aberta', 'tarefas ficam abertas')}${sum}${names}${rest}.`
  },
  velocity: (points) =>
    say`A velocidade desta sprint e da anterior é de ${points} ${n(points.value, 'ponto', 'pontos')}.`,
  meanVelocity: (points, sprints, least, most) =>
    say`Em ${sprints} sprints a velocidade média foi de ${points} pontos, entre ${least} e ${most}.`,
  deliverables: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; de ${unknown} os documentos não o dizem`
    if (done === 0 && all > 1) return say`Nenhum dos ${all} entregáveis está pronto${rest}.`
    return say`De ${all} ${n(all, 'entregável', 'entregáveis')}, ${done} ${n(done, 'está pronto', 'estão prontos')}${rest}.`
  },
  metrics: (compared, reached) =>
    say`De ${compared} ${n(compared, 'métrica', 'métricas')} com valor alvo e real, ${reached} ${n(reached, 'atinge', 'atingem')} o alvo.`,
  actions: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; não se diz o que foi feito de ${unknown}`
    return say`De ${all} ${n(all, 'ação', 'ações')}, ${done} ${n(done, 'está feita', 'estão feitas')}${rest}.`
  },
  openItems: (items, points) => {
    const sum = points === null ? '' : say` com ${points} ${n(points.value, 'ponto', 'pontos')}`
    return say`${items} ${n(items, 'tarefa aberta', 'tarefas abertas')}${sum}`
  },
  openIssues: (issues) => say`${issues} ${n(issues, 'problema aberto', 'problemas abertos')}`,
  openActions: (actions) => say`${actions} ${n(actions, 'ação aberta', 'ações abertas')}`,
  nextBeginsWith: (left) => say`Começa com ${left}.`,
  nextRuns: (start, end) => say`Com a duração desta sprint iria de ${start} a ${end}.`,
  nextHasRoom: (velocity, room) =>
    room > 0
      ? say`Com a velocidade de ${velocity} pontos cabem mais ${room}.`
      : say`Com a velocidade de ${velocity} pontos não cabe mais nada.`,
  takenOver: (items, points, sprint) => {
    const sum = points === null ? '' : say` com ${points} ${n(points.value, 'ponto', 'pontos')}`
    return say`Este rascunho retoma ${items} ${n(items, 'tarefa', 'tarefas')}${sum} de ${sprint}.`
  },
  sameLength: (sprint) => say`Suas datas resultam da duração de ${sprint}.`,
}
