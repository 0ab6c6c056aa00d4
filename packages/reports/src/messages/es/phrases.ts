import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

export const phrases: Messages['phrases'] = {
  titles: {
    daily: (date) => `Informe diario, ${date}`,
    final: () => 'Informe final',
    retrospective: () => 'Retrospectiva',
    status: (date) => `Informe de estado, ${date}`,
    plan: () => 'Plan',
    tracker: () => 'Seguimiento de sprints',
  },
  others: (count) => `${count} más`,
  dayNumber: (day) => `Día ${day}`,
  undated: 'Sin fecha',
  gate: (id) => `Puerta ${id}`,
  itemsOf: (group) => `Tareas de ${group}`,
  nobody: 'Nadie',
  withoutPriority: 'Sin prioridad',
  yes: 'Sí',
  no: 'No',
  overdue: (state) => `${state}, fuera de plazo`,
  goneBy: (date) => `Superado a más tardar el ${date}`,
  inputs: (least, most, isEach, missing) => {
    const values = least === most ? `${most} ${n(most, 'valor', 'valores')}` : `${least} a ${most} valores`
    return `a partir de ${values}${isEach ? ' cada vez' : ''}${missing === 0 ? '' : `, ${missing} sin conocer`}`
  },
  resolve: (issue) => `Resolver: ${issue}`,
  decide: (question) => `Decidir: ${question}`,
  getApproval: (by) => `Obtener la aprobación de ${by}`,
  passGate: (gate) => `Pasar la puerta de calidad: ${gate}`,
}
