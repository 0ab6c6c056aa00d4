import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import type { States } from '../model-word.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

const states: States = {
  planned: 'geplant',
  active: 'laufend',
  'at-risk': 'gefährdet',
  blocked: 'blockiert',
  completed: 'abgeschlossen',
  cancelled: 'abgebrochen',
}

export const summary: Messages['summary'] = {
  stated: (status) =>
    status === null ? 'Die Dokumente sagen nicht, wie der Sprint steht' : `Der Sprint gilt als ${states[status]}`,
  isToRun: (stated, start, end) => say`${stated}; er soll vom ${start} bis zum ${end} dauern.`,
  hasNotBegun: (stated, date) => say`${stated}; am ${date} hat er noch nicht begonnen.`,
  hasEnded: (stated, date) => say`${stated}; sein letzter Tag war der ${date}.`,
  isOnDay: (stated, date, day, of) => say`${stated}; der ${date} ist Arbeitstag ${day} von ${of}.`,

  noRecommendation: (missing) =>
    say`Eine Empfehlung ist nicht möglich, da die Dokumente dies nicht angeben: ${missing}.`,
  undecided: (open) =>
    open === 0
      ? say`Ob es weitergehen kann, ist noch nicht zu entscheiden.`
      : say`Ob es weitergehen kann, ist noch nicht zu entscheiden: ${open} ${n(open, 'Bedingung ist', 'Bedingungen sind')} offen.`,
  go: () => say`Die Empfehlung ist GO.`,
  goOnce: (open) =>
    say`Die Empfehlung ist GO, sobald ${open} ${n(open, 'Bedingung erfüllt ist', 'Bedingungen erfüllt sind')}.`,
  noGo: (against) =>
    say`Die Empfehlung ist NO-GO: ${against} ${n(against, 'Tatsache spricht', 'Tatsachen sprechen')} dagegen.`,

  pointsCompleted: (completed) => say`${completed} ${n(completed.value, 'Punkt ist', 'Punkte sind')} erledigt.`,
  pointsUnknown: (committed) => say`Wie viele der ${committed} Punkte erledigt sind, ist nicht bekannt.`,
  pointsOf: (committed, completed, isCommitment, share) =>
    say`Von ${committed} ${isCommitment ? 'zugesagten' : 'geplanten'} Punkten ${n(completed.value, 'ist', 'sind')} ${completed} erledigt${share}.`,
  noItems: () => say`Die Dokumente nennen keine Aufgaben.`,
  noStatus: (items) =>
    items.value === 1
      ? say`Die Dokumente nennen keinen Status der einen Aufgabe.`
      : say`Die Dokumente nennen für keine der ${items} Aufgaben einen Status.`,
  itemsOf: (items, done, share) =>
    done.value === 0 && items.value > 1
      ? say`Keine der ${items} Aufgaben ist erledigt.`
      : say`Von ${items} ${n(items.value, 'Aufgabe', 'Aufgaben')} ${n(done.value, 'ist', 'sind')} ${done} erledigt${share}.`,
  itemsPartlyKnown: (items, done, unstated) =>
    say`Von ${items} Aufgaben ${n(done.value, 'ist', 'sind')} ${done} erledigt; für ${unstated} nennen die Dokumente keinen Status.`,
  hours: (hours, estimated, missing) => {
    const rest = missing === 0 ? '' : `; ${missing} ${n(missing, 'hat', 'haben')} keine Schätzung in Stunden`
    return estimated === 1
      ? say`Die Schätzung einer Aufgabe beträgt ${hours}${rest}.`
      : say`Die Schätzungen von ${estimated} Aufgaben ergeben zusammen ${hours}${rest}.`
  },
  areBlocked: (names, count) => say`${names} ${n(count, 'ist', 'sind')} blockiert.`,

  tests: (result, changes) => say`Tests: ${result}${changes}.`,
  noTestResult: () => say`Ein Testergebnis ist nicht angegeben.`,
  onlyPartsTested: (parts) => say`Ergebnisse sind für ${parts} Teile der Testsuite angegeben, für die ganze keines.`,

  issuesResolved: (all) =>
    all === 1 ? say`Das eine Problem ist gelöst.` : say`${all === 2 ? 'Beide' : `Alle ${all}`} Probleme sind gelöst.`,
  issuesAllOpen: (all, names) =>
    all === 1
      ? say`Das eine Problem ist offen${names}.`
      : say`${all === 2 ? 'Beide' : `Alle ${all}`} Probleme sind offen${names}.`,
  issuesOpen: (all, open, names) => say`Von ${all} Problemen ${n(open, 'ist', 'sind')} ${open} offen${names}.`,
  theGate: (hasPassed, overdue) => say`Das eine Qualitätstor ist ${hasPassed ? '' : 'noch nicht '}bestanden${overdue}.`,
  gates: (all, passed, overdue) =>
    passed === 0
      ? say`Keines der ${all} Qualitätstore ist bestanden${overdue}.`
      : say`Von ${all} Qualitätstoren ${n(passed, 'ist', 'sind')} ${passed} bestanden${overdue}.`,
  overdue: (names, count) => say`; ${names} ${n(count, 'ist', 'sind')} überfällig`,
  notSaid: (gaps) => say`Über den Sprint sagen die Dokumente nicht: ${gaps}.`,
}
