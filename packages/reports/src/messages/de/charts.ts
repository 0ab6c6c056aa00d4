import type { Messages } from '../messages.js'

export const charts: Messages['charts'] = {
  burndown: 'Was noch zu tun ist, Tag für Tag.',
  leftAtTheEnd: (left, unit) => `Was noch zu tun ist, Tag für Tag; am Ende ${left} ${unit}.`,
  completion: 'Stand nach Gruppe',
  completionMeans: 'Die erledigten Aufgaben vor allen Aufgaben der Gruppe.',
  all: 'Alle',
  gates: (count) => `${count} Qualitätstore nach dem Tag, an dem sie fällig sind.`,
  tests: 'Tests gegenüber dem Ausgangswert',
  testsMean: 'Die Zahlen des Ausgangswerts neben den zuletzt gemessenen.',
  velocityMeans: 'Die erledigten Punkte jedes Sprints vor den zugesagten.',
  committed: 'Zugesagt',
  completed: 'Erledigt',
}
