import type { MessageCatalog } from '../../message-catalog.js'

export const evidence: MessageCatalog = {
  'file-size': {
    asStated: '`{file}` compte {actual}',
    changedSince: '`{file}` compte {actual} et a changé le {changed, date}, après le document du {written, date}',
    otherSize: 'La taille de `{file}`, `{stated}`, ne concorde pas : le fichier compte `{actual}`',
    bytes: '{size} octets',
    atLeastBytes: '{size}+ octets',
    lines: '{size} lignes',
    atLeastLines: '{size}+ lignes',
  },
  'item-commits': {
    noCommit: '`{item}` est fait, mais aucun commit ne le nomme',
    committed: '`{item}` a des commits',
    reverted: "Le statut de `{item}`, `{status, word}`, est faux : son dernier commit l'annule",
    workedOn: 'On travaille sur `{item}`',
    committedSince: 'Les commits de `{item}` sont postérieurs aux documents',
    inWork: 'Le statut de `{item}`, `{status, word}`, est faux : un commit y travaille',
    closed: 'Le statut de `{item}`, `{status, word}`, est faux : le commit {commit} le clôt',
  },
  'promised-file': {
    outside: '`{file}` mène hors du projet',
    missing: 'Le fichier `{file}` manque',
    empty: 'Le fichier `{file}` est vide',
    ignored: "`{file}` est là, mais git doit l'ignorer",
    untracked: "git ne suit pas le fichier `{file}` ; il n'a pas été ajouté",
    older: '`{file}` a changé pour la dernière fois le {changed, date}, avant le début du sprint le {start, date}',
    there: '`{file}` est là',
  },
  'test-result': {
    unreadable: '{problem} : {file}:{line} ne prouve aucun nombre',
    noSuchPart: 'Les résultats ne connaissent aucune partie nommée `{scope}`',
    older: "Les résultats du {measured, date} sont antérieurs à l'affirmation du {claimed, date}",
    newer: "Les résultats du {measured, date} sont postérieurs à l'affirmation du {claimed, date}",
    same: 'Les résultats comptent la même chose',
    otherCounts:
      'Les résultats de tests `{stated, counts}` ne concordent pas : {file}:{line} compte `{measured, counts}`',
    otherCountsOfScope:
      'Les résultats de tests de `{scope}`, `{stated, counts}`, ne concordent pas : {file}:{line} compte `{measured, counts}`',
  },
  'test-shrinkage': {
    asMany: '{now} tests sont exécutés',
    asManyOfScope: '{now} tests de `{scope, whole}` sont exécutés',
    fewer: 'Seuls `{now}` tests sont exécutés, au moins `{total}` sont attendus comme au départ',
    fewerOfScope:
      'De `{scope, whole}`, seuls `{now}` tests sont exécutés, au moins `{total}` sont attendus comme au départ',
  },
  'validation-command': {
    notRun: "`{command}` n'a pas été exécuté ; --run l'exécute",
    refused: "`{command}` n'a pas été exécuté : {why}",
    timedOut: "`{command}` n'a pas fini en {seconds} s",
    exitStatus: "Le code de sortie `{status}` de `{command}` n'est pas `0`",
    endsWell: '`{command}` se termine sans erreur',
    saysNothing: '`{command}` se termine sans erreur, mais sa sortie ne dit rien de `{expected}`',
    otherOutput: "La sortie de `{command}` n'est pas celle attendue : `{expected}`",
    notSaidDone: "{problem} ; la tâche n'est pas donnée pour faite",
  },
}
