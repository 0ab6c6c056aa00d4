import { say } from '../../view/sentence.js'
import type { GapKind } from '../gap-kind.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('pt')

/** What may be missing, and of what: one, several, and all of them with their gender. */
const KINDS: Readonly<Record<GapKind, readonly [what: string, one: string, other: string, every: string]>> = {
  itemOwner: ['o responsável', 'tarefa', 'tarefas', 'todas as'],
  itemStatus: ['o status', 'tarefa', 'tarefas', 'todas as'],
  itemPoints: ['os pontos', 'tarefa', 'tarefas', 'todas as'],
  metricActual: ['o valor real', 'métrica', 'métricas', 'todas as'],
  gateAuthority: ['a autoridade', 'portão de qualidade', 'portões de qualidade', 'todos os'],
  riskMitigation: ['a mitigação', 'risco', 'riscos', 'todos os'],
  deliverableProducer: ['quem produz', 'entregável', 'entregáveis', 'todos os'],
  deliverableStatus: ['o estado', 'entregável', 'entregáveis', 'todos os'],
}

export const gaps: Messages['gaps'] = {
  ofSprint: {
    status: 'seu status',
    dates: 'suas datas',
    start: 'seu primeiro dia',
    end: 'seu último dia',
    goal: 'seu objetivo',
    lead: 'quem a lidera',
  },
  short: (kind, count, isEvery) => {
    const [what, one, other, every] = KINDS[kind]
    return isEvery ? `${what} (${every} ${other})` : `${what} (${count} ${n(count, one, other)})`
  },
  sprint: (missing) => say`Da sprint: ${missing}.`,
  every: (kind, count) => {
    const [what, , other, every] = KINDS[kind]
    const two = every === 'todas as' ? 'as duas' : 'os dois'
    return say`Para ${count === 2 ? two : `${every} ${count}`} ${other}: ${what}.`
  },
  some: (kind, count, names) => {
    const [what, one, other] = KINDS[kind]
    return say`Para ${count} ${n(count, one, other)}: ${what} (${names}).`
  },
  more: (count) => `mais ${count} tipos de dados`,
}
