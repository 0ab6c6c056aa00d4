import { say } from '../../view/sentence.js'
import type { Messages } from '../messages.js'
import type { States } from '../model-word.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('fr')

const states: States = {
  planned: 'planifié',
  active: 'en cours',
  'at-risk': 'à risque',
  blocked: 'bloqué',
  completed: 'terminé',
  cancelled: 'annulé',
}

export const summary: Messages['summary'] = {
  stated: (status) =>
    status === null ? 'Les documents ne disent pas où en est le sprint' : `Le sprint est donné pour ${states[status]}`,
  isToRun: (stated, start, end) => say`${stated} ; il doit durer du ${start} au ${end}.`,
  hasNotBegun: (stated, date) => say`${stated} ; le ${date}, il n'a pas commencé.`,
  hasEnded: (stated, date) => say`${stated} ; son dernier jour était le ${date}.`,
  isOnDay: (stated, date, day, of) => say`${stated} ; le ${date} est le jour ouvré ${day} sur ${of}.`,

  noRecommendation: (missing) =>
    say`Aucune recommandation n'est possible, car les documents n'indiquent pas ceci : ${missing}.`,
  undecided: (open) =>
    open === 0
      ? say`On ne peut pas encore décider s'il faut continuer.`
      : say`On ne peut pas encore décider s'il faut continuer : ${open} ${n(open, 'condition est ouverte', 'conditions sont ouvertes')}.`,
  go: () => say`La recommandation est GO.`,
  goOnce: (open) =>
    say`La recommandation est GO dès que ${open} ${n(open, 'condition est remplie', 'conditions sont remplies')}.`,
  noGo: (against) => say`La recommandation est NO-GO : ${against} ${n(against, 'fait parle', 'faits parlent')} contre.`,

  pointsCompleted: (completed) => say`${completed} ${n(completed.value, 'point est terminé', 'points sont terminés')}.`,
  pointsUnknown: (committed) => say`On ne sait pas combien des ${committed} points sont terminés.`,
  pointsOf: (committed, completed, isCommitment, share) =>
    say`Sur ${committed} points ${isCommitment ? 'engagés' : 'prévus'}, ${completed} ${n(completed.value, 'est terminé', 'sont terminés')}${share}.`,
  noItems: () => say`Les documents n'énumèrent aucune tâche.`,
  noStatus: (items) =>
    items.value === 1
      ? say`Les documents n'indiquent pas le statut de la seule tâche.`
      : say`Les documents n'indiquent le statut d'aucune des ${items} tâches.`,
  itemsOf: (items, done, share) =>
    done.value === 0 && items.value > 1
      ? say`Aucune des ${items} tâches n'est faite.`
      : say`Sur ${items} ${n(items.value, 'tâche', 'tâches')}, ${done} ${n(done.value, 'est faite', 'sont faites')}${share}.`,
  itemsPartlyKnown: (items, done, unstated) =>
    say`Sur ${items} tâches, ${done} ${n(done.value, 'est faite', 'sont faites')} ; pour ${unstated}, les documents n'indiquent pas de statut.`,
  hours: (hours, estimated, missing) => {
    const rest = missing === 0 ? '' : ` ; ${missing} ${n(missing, "n'a", "n'ont")} pas d'estimation en heures`
    return estimated === 1
      ? say`L'estimation d'une tâche est de ${hours}${rest}.`
      : say`Les estimations de ${estimated} tâches font ensemble ${hours}${rest}.`
  },
  areBlocked: (names, count) => say`${names} ${n(count, 'est bloquée', 'sont bloquées')}.`,

  tests: (result, changes) => say`Tests : ${result}${changes}.`,
  noTestResult: () => say`Aucun résultat de test n'est indiqué.`,
  onlyPartsTested: (parts) =>
    say`Des résultats sont indiqués pour ${parts} parties de la suite de tests, et aucun pour la suite complète.`,

  issuesResolved: (all) => (all === 1 ? say`Le seul problème est résolu.` : say`Les ${all} problèmes sont résolus.`),
  issuesAllOpen: (all, names) =>
    all === 1 ? say`Le seul problème est ouvert${names}.` : say`Les ${all} problèmes sont ouverts${names}.`,
  issuesOpen: (all, open, names) =>
    say`Sur ${all} problèmes, ${open} ${n(open, 'est ouvert', 'sont ouverts')}${names}.`,
  theGate: (hasPassed, overdue) =>
    say`La seule porte qualité ${hasPassed ? 'est' : "n'est pas encore"} passée${overdue}.`,
  gates: (all, passed, overdue) =>
    passed === 0
      ? say`Aucune des ${all} portes qualité n'est passée${overdue}.`
      : say`Sur ${all} portes qualité, ${passed} ${n(passed, 'est passée', 'sont passées')}${overdue}.`,
  overdue: (names, count) => say` ; ${names} ${n(count, 'est', 'sont')} en retard`,
  notSaid: (gaps) => say`Du sprint, les documents ne disent pas : ${gaps}.`,
}
