import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

export const sentences: Messages['sentences'] = {
  leftOpen: (items, points, names, unknown) => {
    const sum = points === null ? '' : say` con ${points} ${n(points.value, 'punto', 'puntos')}`
    const rest = unknown === 0 ? '' : `; de ${unknown} más los documentos no indican el estado`
    return say`${n(items, 'Queda pendiente', 'Quedan pendientes')} ${items} ${n(items, 'tarea', 'tareas')}${sum}${names}${rest}.`
  },
  velocity: (points) =>
    say`La velocidad de este sprint y del anterior es de ${points} ${n(points.value, 'punto', 'puntos')}.`,
  meanVelocity: (points, sprints, least, most) =>
    say`En ${sprints} sprints la velocidad media fue de ${points} puntos, entre ${least} y ${most}.`,
  deliverables: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; de ${unknown} los documentos no lo dicen`
    if (done === 0 && all > 1) return say`Ninguno de los ${all} entregables está listo${rest}.`
    return say`De ${all} ${n(all, 'entregable', 'entregables')}, ${n(done, 'está listo', 'están listos')} ${done}${rest}.`
  },
  metrics: (compared, reached) =>
    say`De ${compared} ${n(compared, 'métrica', 'métricas')} con valor objetivo y real, ${n(reached, 'alcanza', 'alcanzan')} el objetivo ${reached}.`,
  actions: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; no se dice qué fue de ${unknown}`
    return say`De ${all} ${n(all, 'acción', 'acciones')}, ${n(done, 'está hecha', 'están hechas')} ${done}${rest}.`
  },
  openItems: (items, points) => {
    const sum = points === null ? '' : say` con ${points} ${n(points.value, 'punto', 'puntos')}`
    return say`${items} ${n(items, 'tarea pendiente', 'tareas pendientes')}${sum}`
  },
  openIssues: (issues) => say`${issues} ${n(issues, 'problema abierto', 'problemas abiertos')}`,
  openActions: (actions) => say`${actions} ${n(actions, 'acción abierta', 'acciones abiertas')}`,
  nextBeginsWith: (left) => say`Empieza con ${left}.`,
  nextRuns: (start, end) => say`Con la duración de este sprint iría del ${start} al ${end}.`,
  nextHasRoom: (velocity, room) =>
    room > 0
      ? say`Con la velocidad de ${velocity} puntos caben ${room} más.`
      : say`Con la velocidad de ${velocity} puntos no cabe nada más.`,
  takenOver: (items, points, sprint) => {
    const sum = points === null ? '' : say` con ${points} ${n(points.value, 'punto', 'puntos')}`
    return say`Este borrador recoge ${items} ${n(items, 'tarea', 'tareas')}${sum} de ${sprint}.`
  },
  sameLength: (sprint) => say`Sus fechas resultan de la duración de ${sprint}.`,
}
