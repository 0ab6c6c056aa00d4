import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import type { States } from '../model-word.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

const states: States = {
  planned: 'planejada',
  active: 'em andamento',
  'at-risk': 'em risco',
  blocked: 'bloqueada',
  completed: 'concluída',
  cancelled: 'cancelada',
}

export const summary: Messages['summary'] = {
  stated: (status) =>
    status === null ? 'Os documentos não dizem como está a sprint' : `A sprint consta como ${states[status]}`,
  isToRun: (stated, start, end) => say`${stated}; deve durar de ${start} a ${end}.`,
  hasNotBegun: (stated, date) => say`${stated}; em ${date} ainda não começou.`,
  hasEnded: (stated, date) => say`${stated}; seu último dia foi ${date}.`,
  isOnDay: (stated, date, day, of) => say`${stated}; ${date} é o dia útil ${day} de ${of}.`,

  noRecommendation: (missing) =>
    say`Nenhuma recomendação é possível, pois os documentos não informam o seguinte: ${missing}.`,
  undecided: (open) =>
    open === 0
      ? say`Ainda não se pode decidir se é possível seguir.`
      : say`Ainda não se pode decidir se é possível seguir: ${open} ${n(open, 'condição está aberta', 'condições estão abertas')}.`,
  go: () => say`A recomendação é GO.`,
  goOnce: (open) =>
    say`A recomendação é GO assim que ${open} ${n(open, 'condição for atendida', 'condições forem atendidas')}.`,
  noGo: (against) => say`A recomendação é NO-GO: ${against} ${n(against, 'fato fala', 'fatos falam')} contra.`,

  pointsCompleted: (completed) =>
    say`${completed} ${n(completed.value, 'ponto está concluído', 'pontos estão concluídos')}.`,
  pointsUnknown: (committed) => say`Não se sabe quantos dos ${committed} pontos estão concluídos.`,
  pointsOf: (committed, completed, isCommitment, share) =>
    say`De ${committed} pontos ${isCommitment ? 'comprometidos' : 'planejados'}, ${completed} ${n(completed.value, 'está concluído', 'estão concluídos')}${share}.`,
  noItems: () => say`Os documentos não listam tarefas.`,
  noStatus: (items) =>
    items.value === 1
      ? say`Os documentos não informam o status da única tarefa.`
      : say`Os documentos não informam o status de nenhuma das ${items} tarefas.`,
  itemsOf: (items, done, share) =>
    done.value === 0 && items.value > 1
      ? say`Nenhuma das ${items} tarefas está feita.`
      : say`De ${items} ${n(items.value, 'tarefa', 'tarefas')}, ${done} ${n(done.value, 'está feita', 'estão feitas')}${share}.`,
  itemsPartlyKnown: (items, done, unstated) =>
    say`De ${items} tarefas, ${done} ${n(done.value, 'está feita', 'estão feitas')}; de ${unstated} os documentos não informam o status.`,
  hours: (hours, estimated, missing) => {
    const rest = missing === 0 ? '' : `; ${missing} não ${n(missing, 'tem', 'têm')} estimativa em horas`
    return estimated === 1
      ? say`A estimativa de uma tarefa é de ${hours}${rest}.`
      : say`As estimativas de ${estimated} tarefas somam ${hours}${rest}.`
  },
  areBlocked: (names, count) => say`${names} ${n(count, 'está bloqueada', 'estão bloqueadas')}.`,

  tests: (result, changes) => say`Testes: ${result}${changes}.`,
  noTestResult: () => say`Nenhum resultado de teste é informado.`,
  onlyPartsTested: (parts) =>
    say`Há resultados para ${parts} partes da suíte de testes, e nenhum para a suíte completa.`,

  issuesResolved: (all) =>
    all === 1 ? say`O único problema está resolvido.` : say`Os ${all} problemas estão resolvidos.`,
  issuesAllOpen: (all, names) =>
    all === 1 ? say`O único problema está aberto${names}.` : say`Os ${all} problemas estão abertos${names}.`,
  issuesOpen: (all, open, names) =>
    say`De ${all} problemas, ${open} ${n(open, 'está aberto', 'estão abertos')}${names}.`,
  theGate: (hasPassed, overdue) =>
    say`O único portão de qualidade ${hasPassed ? 'foi' : 'ainda não foi'} aprovado${overdue}.`,
  gates: (all, passed, overdue) =>
    passed === 0
      ? say`Nenhum dos ${all} portões de qualidade foi aprovado${overdue}.`
      : say`De ${all} portões de qualidade, ${passed} ${n(passed, 'foi aprovado', 'foram aprovados')}${overdue}.`,
  overdue: (names, count) => say`; ${names} ${n(count, 'está atrasado', 'estão atrasados')}`,
  notSaid: (gaps) => say`Da sprint, os documentos não dizem: ${gaps}.`,
}
