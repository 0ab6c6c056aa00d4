import { say } from '../../view/sentence.js'
import type { GapKind } from '../gap-kind.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

/** What may be missing, and of what: one, and several of a kind with its gender. */
const KINDS: Readonly<Record<GapKind, readonly [what: string, one: string, other: string, every: string]>> = {
  itemOwner: ['el responsable', 'tarea', 'tareas', 'todas las'],
  itemStatus: ['el estado', 'tarea', 'tareas', 'todas las'],
  itemPoints: ['los puntos', 'tarea', 'tareas', 'todas las'],
  metricActual: ['el valor real', 'métrica', 'métricas', 'todas las'],
  gateAuthority: ['la autoridad', 'puerta de calidad', 'puertas de calidad', 'todas las'],
  riskMitigation: ['la mitigación', 'riesgo', 'riesgos', 'todos los'],
  deliverableProducer: ['quién lo produce', 'entregable', 'entregables', 'todos los'],
  deliverableStatus: ['el estado', 'entregable', 'entregables', 'todos los'],
}

export const gaps: Messages['gaps'] = {
  ofSprint: {
    status: 'su estado',
    dates: 'sus fechas',
    start: 'su primer día',
    end: 'su último día',
    goal: 'su objetivo',
    lead: 'quién lo dirige',
  },
  short: (kind, count, isEvery) => {
    const [what, one, other, every] = KINDS[kind]
    return isEvery ? `${what} de ${every} ${other}` : `${what} de ${count} ${n(count, one, other)}`
  },
  sprint: (missing) => say`Del sprint: ${missing}.`,
  every: (kind, count) => {
    const [what, , other, every] = KINDS[kind]
    const all = every.replace(/^tod[ao]s /, '')
    return say`De ${count === 2 ? `${all} dos` : `${every} ${count}`} ${other}: ${what}.`
  },
  some: (kind, count, names) => {
    const [what, one, other] = KINDS[kind]
    return say`De ${count} ${n(count, one, other)}: ${what} (${names}).`
  },
  more: (count) => `${count} clases más de datos`,
}
