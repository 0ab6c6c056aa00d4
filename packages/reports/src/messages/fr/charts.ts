import type { Messages } from '../messages.js'

export const charts: Messages['charts'] = {
  burndown: 'Ce qui reste à faire, jour après jour.',
  leftAtTheEnd: (left, unit) => `Ce qui reste à faire, jour après jour ; à la fin, ${left} ${unit}.`,
  completion: 'Avancement par groupe',
  completionMeans: 'Les tâches faites devant toutes les tâches du groupe.',
  all: 'Toutes',
  gates: (count) => `${count} portes qualité selon le jour de leur échéance.`,
  tests: 'Tests par rapport à la référence',
  testsMean: 'Les nombres de la référence à côté des derniers mesurés.',
  velocityMeans: 'Les points terminés de chaque sprint devant les points engagés.',
  committed: 'Engagé',
  completed: 'Terminé',
}
