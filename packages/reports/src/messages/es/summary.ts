import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import type { States } from '../model-word.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('es')

const states: States = {
  planned: 'planificado',
  active: 'en curso',
  'at-risk': 'en riesgo',
  blocked: 'bloqueado',
  completed: 'completado',
  cancelled: 'cancelado',
}

export const summary: Messages['summary'] = {
  stated: (status) =>
    status === null ? 'Los documentos no dicen cómo está el sprint' : `El sprint consta como ${states[status]}`,
  isToRun: (stated, start, end) => say`${stated}; debe durar del ${start} al ${end}.`,
  hasNotBegun: (stated, date) => say`${stated}; el ${date} aún no ha empezado.`,
  hasEnded: (stated, date) => say`${stated}; su último día fue el ${date}.`,
  isOnDay: (stated, date, day, of) => say`${stated}; el ${date} es el día laborable ${day} de ${of}.`,

  noRecommendation: (missing) =>
    say`No es posible recomendar nada, porque los documentos no indican lo siguiente: ${missing}.`,
  undecided: (open) =>
    open === 0
      ? say`Aún no se puede decidir si seguir adelante.`
      : say`Aún no se puede decidir si seguir adelante: ${n(open, 'queda', 'quedan')} ${open} ${n(open, 'condición', 'condiciones')} por cumplir.`,
  go: () => say`La recomendación es GO.`,
  goOnce: (open) =>
    say`La recomendación es GO en cuanto se ${n(open, 'cumpla', 'cumplan')} ${open} ${n(open, 'condición', 'condiciones')}.`,
  noGo: (against) =>
    say`La recomendación es NO-GO: ${against} ${n(against, 'hecho habla', 'hechos hablan')} en contra.`,

  pointsCompleted: (completed) =>
    say`${n(completed.value, 'Está completado', 'Están completados')} ${completed} ${n(completed.value, 'punto', 'puntos')}.`,
  pointsUnknown: (committed) => say`No se sabe cuántos de los ${committed} puntos están completados.`,
  pointsOf: (committed, completed, isCommitment, share) =>
    say`De ${committed} puntos ${isCommitment ? 'comprometidos' : 'planificados'}, ${n(completed.value, 'está', 'están')} completados ${completed}${share}.`,
  noItems: () => say`Los documentos no enumeran tareas.`,
  noStatus: (items) =>
    items.value === 1
      ? say`Los documentos no indican el estado de la única tarea.`
      : say`Los documentos no indican el estado de ninguna de las ${items} tareas.`,
  itemsOf: (items, done, share) =>
    done.value === 0 && items.value > 1
      ? say`Ninguna de las ${items} tareas está hecha.`
      : say`De ${items} ${n(items.value, 'tarea', 'tareas')}, ${n(done.value, 'está hecha', 'están hechas')} ${done}${share}.`,
  itemsPartlyKnown: (items, done, unstated) =>
    say`De ${items} tareas, ${n(done.value, 'está hecha', 'están hechas')} ${done}; los documentos no indican el estado de ${unstated}.`,
  hours: (hours, estimated, missing) => {
    const rest = missing === 0 ? '' : `; ${missing} no ${n(missing, 'tiene', 'tienen')} estimación en horas`
    return estimated === 1
      ? say`La estimación de una tarea es de ${hours}${rest}.`
      : say`Las estimaciones de ${estimated} tareas suman ${hours}${rest}.`
  },
  areBlocked: (names, count) => say`${names} ${n(count, 'está bloqueada', 'están bloqueadas')}.`,

  tests: (result, changes) => say`Pruebas: ${result}${changes}.`,
  noTestResult: () => say`No se indica ningún resultado de pruebas.`,
  onlyPartsTested: (parts) =>
    say`Se indican resultados de ${parts} partes de la suite de pruebas, y ninguno de la suite completa.`,

  issuesResolved: (all) =>
    all === 1 ? say`El único problema está resuelto.` : say`Los ${all} problemas están resueltos.`,
  issuesAllOpen: (all, names) =>
    all === 1 ? say`El único problema está abierto${names}.` : say`Los ${all} problemas están abiertos${names}.`,
  issuesOpen: (all, open, names) =>
    say`De ${all} problemas, ${n(open, 'está abierto', 'están abiertos')} ${open}${names}.`,
  theGate: (hasPassed, overdue) =>
    say`La única puerta de calidad ${hasPassed ? 'está' : 'aún no está'} superada${overdue}.`,
  gates: (all, passed, overdue) =>
    passed === 0
      ? say`Ninguna de las ${all} puertas de calidad está superada${overdue}.`
      : say`De ${all} puertas de calidad, ${n(passed, 'está superada', 'están superadas')} ${passed}${overdue}.`,
  overdue: (names, count) => say`; ${n(count, 'está', 'están')} fuera de plazo ${names}`,
  notSaid: (gaps) => say`Del sprint, los documentos no dicen: ${gaps}.`,
}
