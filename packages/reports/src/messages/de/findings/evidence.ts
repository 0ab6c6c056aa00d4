import type { MessageCatalog } from '../../message-catalog.js'

export const evidence: MessageCatalog = {
  'file-size': {
    asStated: '`{file}` hat {actual}',
    changedSince: '`{file}` hat {actual} und wurde am {changed, date} geändert, nach dem Dokument vom {written, date}',
    otherSize: 'Die Größe von `{file}`, `{stated}`, stimmt nicht: die Datei hat `{actual}`',
    bytes: '{size} Bytes',
    atLeastBytes: '{size}+ Bytes',
    lines: '{size} Zeilen',
    atLeastLines: '{size}+ Zeilen',
  },
  'item-commits': {
    noCommit: '`{item}` ist erledigt, aber kein Commit nennt es',
    committed: 'Zu `{item}` gibt es Commits',
    reverted: 'Der Status von `{item}`, `{status, word}`, stimmt nicht: der letzte Commit macht es rückgängig',
    workedOn: 'An `{item}` wird gearbeitet',
    committedSince: 'Die Commits zu `{item}` sind neuer als die Dokumente',
    inWork: 'Der Status von `{item}`, `{status, word}`, stimmt nicht: ein Commit arbeitet daran',
    closed: 'Der Status von `{item}`, `{status, word}`, stimmt nicht: Commit {commit} schließt es ab',
  },
  'promised-file': {
    outside: '`{file}` führt aus dem Projekt hinaus',
    missing: 'Die Datei `{file}` fehlt',
    empty: 'Die Datei `{file}` ist leer',
    ignored: '`{file}` ist da, aber git soll es ignorieren',
    untracked: 'git verwaltet die Datei `{file}` nicht; sie wurde nicht hinzugefügt',
    older: '`{file}` wurde zuletzt am {changed, date} geändert, vor dem Beginn des Sprints am {start, date}',
    there: '`{file}` ist da',
  },
  'test-result': {
    unreadable: '{problem}: {file}:{line} belegt keine Zahl',
    noSuchPart: 'Die Ergebnisse kennen keinen Teil namens `{scope}`',
    older: 'Die Ergebnisse vom {measured, date} sind älter als die Angabe vom {claimed, date}',
    newer: 'Die Ergebnisse vom {measured, date} sind neuer als die Angabe vom {claimed, date}',
    same: 'Die Ergebnisse zählen dasselbe',
    otherCounts: 'Die Testergebnisse `{stated, counts}` stimmen nicht: {file}:{line} zählt `{measured, counts}`',
    otherCountsOfScope:
      'Die Testergebnisse von `{scope}`, `{stated, counts}`, stimmen nicht: {file}:{line} zählt `{measured, counts}`',
  },
  'test-shrinkage': {
    asMany: '{now} Tests laufen',
    asManyOfScope: '{now} Tests von `{scope, whole}` laufen',
    fewer: 'Es laufen nur `{now}` Tests, mindestens `{total}` wie am Anfang sind erwartet',
    fewerOfScope: 'Von `{scope, whole}` laufen nur `{now}` Tests, mindestens `{total}` wie am Anfang sind erwartet',
  },
  'validation-command': {
    notRun: '`{command}` wurde nicht ausgeführt; --run führt es aus',
    refused: '`{command}` wurde nicht ausgeführt: {why}',
    timedOut: '`{command}` war nach {seconds} s noch nicht fertig',
    exitStatus: 'Der Exit-Status `{status}` von `{command}` ist nicht `0`',
    endsWell: '`{command}` endet ohne Fehler',
    saysNothing: '`{command}` endet ohne Fehler, aber die Ausgabe sagt nichts von `{expected}`',
    otherOutput: 'Die Ausgabe von `{command}` ist nicht wie erwartet: `{expected}`',
    notSaidDone: '{problem}; die Aufgabe gilt nicht als erledigt',
  },
}
