import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

export const phrases: Messages['phrases'] = {
  titles: {
    daily: (date) => `Relatório diário, ${date}`,
    final: () => 'Relatório final',
    retrospective: () => 'Retrospectiva',
    status: (date) => `Relatório de status, ${date}`,
    plan: () => 'Plano',
    tracker: () => 'Acompanhamento das sprints',
  },
  others: (count) => `${count} outros`,
  dayNumber: (day) => `Dia ${day}`,
  undated: 'Sem data',
  gate: (id) => `Portão ${id}`,
  itemsOf: (group) => `Tarefas de ${group}`,
  nobody: 'Ninguém',
  withoutPriority: 'Sem prioridade',
  yes: 'Sim',
  no: 'Não',
  overdue: (state) => `${state}, atrasado`,
  goneBy: (date) => `Superado até ${date}`,
  inputs: (least, most, isEach, missing) => {
    const values = least === most ? `${most} ${n(most, 'valor', 'valores')}` : `${least} a ${most} valores`
    return `a partir de ${values}${isEach ? ' cada vez' : ''}${missing === 0 ? '' : `, ${missing} ${n(missing, 'desconhecido', 'desconhecidos')}`}`
  },
  resolve: (issue) => `Resolver: ${issue}`,
  decide: (question) => `Decidir: ${question}`,
  getApproval: (by) => `Obter a aprovação de ${by}`,
  passGate: (gate) => `Passar o portão de qualidade: ${gate}`,
}
