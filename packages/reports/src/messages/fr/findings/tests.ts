import type { MessageCatalog } from '../../message-catalog.js'

export const tests: MessageCatalog = {
  'test-total': {
    counts: 'Le total `{total}` ne concorde pas : les nombres donnent `{sum}`',
    withoutAdded:
      "Le total `{total}` ne concorde pas, `{expected}` attendu : {now} actuellement, et {added} s'y ajoutent",
    parts:
      "`{passed}` tests réussis, c'est trop peu : les {parts} parties à partir de la ligne {line} en donnent au moins `{sum}`",
  },
  'target-unreachable': {
    tooMany:
      "L'objectif de `{target}` tests est hors d'atteinte, `{expected}` attendu : {baseline} au départ, et {added} s'y ajoutent",
    failedAtMost:
      "L'objectif d'au plus `{target}` tests en échec est hors d'atteinte, il en reste `{remainder}` : {baseline} au départ, dont le plan corrige {planned}",
    failedBelow:
      "L'objectif de moins de `{target}` tests en échec est hors d'atteinte, il en reste `{remainder}` : {baseline} au départ, dont le plan corrige {planned}",
    errorsAtMost:
      "L'objectif d'au plus `{target}` erreurs est hors d'atteinte, il en reste `{remainder}` : {baseline} au départ, dont le plan corrige {planned}",
    errorsBelow:
      "L'objectif de moins de `{target}` erreurs est hors d'atteinte, il en reste `{remainder}` : {baseline} au départ, dont le plan corrige {planned}",
  },
  'unowned-remainder': {
    failed: "Sur `{baseline}` tests en échec au départ, {remainder} ne relèvent d'aucune tâche",
    errors: "Sur `{baseline}` erreurs au départ, {remainder} ne relèvent d'aucune tâche",
  },
  'threshold-conflict': {
    otherLimit: 'La limite `{limit}` contredit `{first}` à la ligne {line}',
    allOrShare: 'La part `{share}` contredit `{text}`, qui les demande tous',
    belowMinimum: '`{column}` `{value}` de `{text}` est en dessous du minimum `{minimum}` que demande la ligne {line}',
    rivalTarget:
      "L'objectif de `{target}` tests sur {total} contredit `{higher}` à la ligne {line} : {now} réussissent déjà",
  },
}
