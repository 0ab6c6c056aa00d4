import type { Messages } from '../messages.js'

export const charts: Messages['charts'] = {
  burndown: 'Lo que queda por hacer, día a día.',
  leftAtTheEnd: (left, unit) => `Lo que queda por hacer, día a día; al final, ${left} ${unit}.`,
  completion: 'Avance por grupo',
  completionMeans: 'Las tareas hechas delante de todas las tareas del grupo.',
  all: 'Todas',
  gates: (count) => `${count} puertas de calidad según el día en que vencen.`,
  tests: 'Pruebas frente a la línea base',
  testsMean: 'Los recuentos de la línea base junto a los últimos medidos.',
  velocityMeans: 'Los puntos completados de cada sprint delante de los comprometidos.',
  committed: 'Comprometido',
  completed: 'Completado',
}
