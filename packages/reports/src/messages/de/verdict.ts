import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

export const verdict: Messages['verdict'] = {
  words: {
    go: 'GO',
    'no-go': 'NO-GO',
    conditional: 'GO, sobald die Bedingungen erfüllt sind',
    pending: 'noch keine',
    unknown: 'keine, da zu wenig angegeben ist',
  },
  lists: { against: 'Dagegen spricht', condition: 'Vorher zu erfüllen', for: 'Dafür spricht' },
  topics: {
    against: {
      status: 'Status',
      decision: 'Dagegen entschieden',
      gate: 'Nicht bestandene Qualitätstore',
      criterion: 'Verfehlte Kriterien',
      items: 'Aufgaben',
      tests: 'Tests',
      blocker: 'Probleme',
      approval: 'Verweigerte Freigaben',
    },
    condition: {
      status: 'Status',
      decision: 'Zu treffende Entscheidungen',
      gate: 'Zu bestehende Qualitätstore',
      criterion: 'Zu erfüllende Kriterien',
      items: 'Zu erledigende Aufgaben',
      tests: 'Tests',
      blocker: 'Zu lösende Probleme',
      approval: 'Einzuholende Freigaben',
    },
    for: {
      status: 'Status',
      decision: 'Entschieden',
      gate: 'Bestandene Qualitätstore',
      criterion: 'Erfüllte Kriterien',
      items: 'Aufgaben',
      tests: 'Tests',
      blocker: 'Probleme',
      approval: 'Erteilte Freigaben',
    },
  },
  named: (topic, names) => say`${topic}: ${names}`,
  itemsOpen: (open, all) => `${open} von ${all}`,
  itemsDone: 'Alle Aufgaben sind erledigt',
  tests: (scope, result, wrong) => {
    const what = scope === null ? 'Die Tests' : `Die Tests von „${scope}“`
    const results = {
      reached: 'erreichen ihr Ziel',
      missed: 'verfehlen ihr Ziel',
      pass: 'sind bestanden',
      fail: `schlagen fehl: ${wrong}`,
    }
    return `${what} ${results[result]}`
  },
  sprintIs: (status) => `Der Sprint gilt als ${status}`,
  alsoTakes: (missing) => say`Für ein GO braucht es auch, was die Dokumente nicht angeben: ${missing}.`,
  missing: {
    items: () => 'Aufgaben',
    statuses: (count, all) =>
      count === all ? 'der Status der Aufgaben' : `der Status von ${count} der ${all} ${n(all, 'Aufgabe', 'Aufgaben')}`,
    tests: () => 'Testergebnisse',
    assurance: () => 'ein Qualitätstor, ein Muss-Kriterium oder eine Freigabe',
  },
}
