import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

export const sentences: Messages['sentences'] = {
  leftOpen: (items, points, names, unknown) => {
    const sum = points === null ? '' : say` avec ${points} ${n(points.value, 'point', 'points')}`
    const rest = unknown === 0 ? '' : ` ; pour ${unknown} de plus, les documents n'indiquent pas de statut`
    return say`${items} ${n(items, 'tâche reste ouverte', 'tâches restent ouvertes')}${sum}${names}${rest}.`
  },
  velocity: (points) =>
    say`La vélocité de ce sprint et du précédent est de ${points} ${n(points.value, 'point', 'points')}.`,
  meanVelocity: (points, sprints, least, most) =>
    say`Sur ${sprints} sprints, la vélocité moyenne était de ${points} points, entre ${least} et ${most}.`,
  deliverables: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : ` ; de ${unknown} les documents ne le disent pas`
    if (done === 0 && all > 1) return say`Aucun des ${all} livrables n'est là${rest}.`
    return say`Sur ${all} ${n(all, 'livrable', 'livrables')}, ${done} ${n(done, 'est', 'sont')} là${rest}.`
  },
  metrics: (compared, reached) =>
    say`Sur ${compared} ${n(compared, 'indicateur', 'indicateurs')} avec valeur cible et réelle, ${reached} ${n(reached, 'atteint', 'atteignent')} la cible.`,
  actions: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : ` ; on ne dit pas ce que ${n(unknown, 'devient', 'deviennent')} ${unknown}`
    return say`Sur ${all} ${n(all, 'action', 'actions')}, ${done} ${n(done, 'est faite', 'sont faites')}${rest}.`
  },
  openItems: (items, points) => {
    const sum = points === null ? '' : say` avec ${points} ${n(points.value, 'point', 'points')}`
    return say`${items} ${n(items, 'tâche ouverte', 'tâches ouvertes')}${sum}`
  },
  openIssues: (issues) => say`${issues} ${n(issues, 'problème ouvert', 'problèmes ouverts')}`,
  openActions: (actions) => say`${actions} ${n(actions, 'action ouverte', 'actions ouvertes')}`,
  nextBeginsWith: (left) => say`Il commence avec ${left}.`,
  nextRuns: (start, end) => say`Avec la durée de ce sprint, il irait du ${start} au ${end}.`,
  nextHasRoom: (velocity, room) =>
    room > 0
      ? say`À la vélocité de ${velocity} points, il reste de la place pour ${room} de plus.`
      : say`À la vélocité de ${velocity} points, il ne reste pas de place.`,
  takenOver: (items, points, sprint) => {
    const sum = points === null ? '' : say` avec ${points} ${n(points.value, 'point', 'points')}`
    return say`Ce brouillon reprend ${items} ${n(items, 'tâche', 'tâches')}${sum} de ${sprint}.`
  },
  sameLength: (sprint) => say`Ses dates découlent de la durée de ${sprint}.`,
}
