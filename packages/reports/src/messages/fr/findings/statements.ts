import type { MessageCatalog } from '../../message-catalog.js'

export const statements: MessageCatalog = {
  'status-conflict': {
    sameField: 'Le statut `{status}` contredit `{first}` à la ligne {line}',
    otherField: 'Le statut `{status}` contredit `{field}` `{first}` à la ligne {line}',
    notAll: {
      one: "`{text}` ne vaut pas pour tous : {count} ({noun}) n'a pas encore commencé",
      other: "`{text}` ne vaut pas pour tous : {count} ({noun}) n'ont pas encore commencé",
    },
    doneBeforeNeeded: '`{item}` est donné pour `{status, word}`, mais dépend de `{needed, and}`, encore à faire',
    otherScale:
      "Le rang `P{rank}` d'un autre sprint à côté de `Priority {first}` est ambigu ; une seule échelle est attendue",
    otherScales:
      "Le rang `P{rank}` d'un autre sprint à côté de `Priority {first}` est ambigu ; une seule échelle est attendue ; il en est ainsi dans {headings} titres",
    otherRank: 'La priorité `P{rank}` de `{title}` contredit `Priority {first}` à la ligne {line}',
    twoRanks: 'La priorité `P{rank}` de `{title}` contredit `Priority {first}` en début de ligne',
  },
  'done-with-open-boxes': {
    sprint: {
      one: 'Le statut `{status, word}` demande que tout soit coché : {count} case est ouverte',
      other: 'Le statut `{status, word}` demande que tout soit coché : {count} cases sont ouvertes',
    },
    item: {
      one: 'Le statut `{status, word}` de `{item}` demande que tout soit coché : {count} case est ouverte',
      other: 'Le statut `{status, word}` de `{item}` demande que tout soit coché : {count} cases sont ouvertes',
    },
    tickedBefore:
      "La marque `✅` de `{text}` et de {more} autres est prématurée : aucune des {boxes} cases n'est cochée",
  },
  'readiness-claim': {
    lessReady: "`{stated, percent}`, c'est trop, `{counted, percent}` attendu : {measure}",
    conditions: '{done} conditions de préparation sur {all} sont remplies',
    boxes: '{done} cases sur {all} sont cochées',
    items: '{done} tâches sur {all} sont faites',
    deniedRisks:
      "`{claim}` pour les risques de niveau «\u00a0{level, word}\u00a0» n'est pas crédible : {troubles, comma}",
    blockersOpen: '{open} blocages sont ouverts',
    testsFail: '{failed} tests échouent, {passed} réussissent',
    unready: 'Le plan ne remplit que `{met}` conditions de préparation sur {all}, toutes sont attendues',
  },
  disagreement: {
    value: 'Contradiction sur «\u00a0{name, label}\u00a0», `{value}` : {path} dit `{other}` à la ligne {line}',
    date: 'Contradiction sur «\u00a0{name, label}\u00a0», `{value, date}` : {path} dit `{other, date}` à la ligne {line}',
    status: 'Contradiction sur le statut, `{value, word}` : {path} dit `{other, word}` à la ligne {line}',
    committed: 'Contradiction sur les points engagés, `{value}` : {path} dit `{other}` à la ligne {line}',
    completed: 'Contradiction sur les points terminés, `{value}` : {path} dit `{other}` à la ligne {line}',
    itemValue:
      'Contradiction sur «\u00a0{name, label}\u00a0» de `{item, whole}`, `{value}` : {path} dit `{other}` à la ligne {line}',
    itemDue:
      "Contradiction sur l'échéance de `{item, whole}`, `{value, date}` : {path} dit `{other, date}` à la ligne {line}",
    itemStatus:
      'Contradiction sur le statut de `{item, whole}`, `{value, word}` : {path} dit `{other, word}` à la ligne {line}',
    tests:
      'Contradiction sur les tests ({role, word}), `{value, counts}` : {path} dit `{other, counts}` à la ligne {line}',
    testsOfScope:
      'Contradiction sur les tests `{scope, whole}` ({role, word}), `{value, counts}` : {path} dit `{other, counts}` à la ligne {line}',
  },
}
