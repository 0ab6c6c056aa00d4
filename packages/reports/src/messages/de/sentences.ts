import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

export const sentences: Messages['sentences'] = {
  leftOpen: (items, points, names, unknown) => {
    const sum = points === null ? '' : say` mit ${points} ${n(points.value, 'Punkt', 'Punkten')}`
    const rest = unknown === 0 ? '' : `; für ${unknown} weitere nennen die Dokumente keinen Status`
    return say`${items} ${n(items, 'Aufgabe', 'Aufgaben')}${sum} ${n(items, 'bleibt', 'bleiben')} offen${names}${rest}.`
  },
  velocity: (points) =>
    say`Die Velocity dieses und des vorigen Sprints beträgt ${points} ${n(points.value, 'Punkt', 'Punkte')}.`,
  meanVelocity: (points, sprints, least, most) =>
    say`Über ${sprints} Sprints betrug die Velocity im Mittel ${points} Punkte, von ${least} bis ${most}.`,
  deliverables: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; von ${unknown} sagen die Dokumente es nicht`
    if (done === 0 && all > 1) return say`Keiner der ${all} Liefergegenstände ist da${rest}.`
    return say`Von ${all} ${n(all, 'Liefergegenstand', 'Liefergegenständen')} ${n(done, 'ist', 'sind')} ${done} da${rest}.`
  },
  metrics: (compared, reached) =>
    say`Von ${compared} ${n(compared, 'Kennzahl', 'Kennzahlen')} mit Ziel- und Istwert ${n(reached, 'erreicht', 'erreichen')} ${reached} das Ziel.`,
  actions: (all, done, unknown) => {
    const rest = unknown === 0 ? '' : `; was aus ${unknown} wurde, ist nicht gesagt`
    return say`Von ${all} ${n(all, 'Maßnahme', 'Maßnahmen')} ${n(done, 'ist', 'sind')} ${done} erledigt${rest}.`
  },
  openItems: (items, points) => {
    const sum = points === null ? '' : say` mit ${points} ${n(points.value, 'Punkt', 'Punkten')}`
    return say`${items} ${n(items, 'offenen Aufgabe', 'offenen Aufgaben')}${sum}`
  },
  openIssues: (issues) => say`${issues} ${n(issues, 'offenen Problem', 'offenen Problemen')}`,
  openActions: (actions) => say`${actions} ${n(actions, 'offenen Maßnahme', 'offenen Maßnahmen')}`,
  nextBeginsWith: (left) => say`Er beginnt mit ${left}.`,
  nextRuns: (start, end) => say`Mit der Länge dieses Sprints liefe er vom ${start} bis zum ${end}.`,
  nextHasRoom: (velocity, room) =>
    room > 0
      ? say`Bei einer Velocity von ${velocity} Punkten ist Platz für ${room} weitere.`
      : say`Bei einer Velocity von ${velocity} Punkten ist kein Platz für mehr.`,
  takenOver: (items, points, sprint) => {
    const sum = points === null ? '' : say` mit ${points} ${n(points.value, 'Punkt', 'Punkten')}`
    return say`Dieser Entwurf übernimmt ${items} ${n(items, 'Aufgabe', 'Aufgaben')}${sum} aus ${sprint}.`
  },
  sameLength: (sprint) => say`Seine Daten folgen aus der Länge von ${sprint}.`,
}
