import type { MessageCatalog } from '../../message-catalog.js'

export const statements: MessageCatalog = {
  'status-conflict': {
    sameField: 'Der Status `{status}` widerspricht `{first}` in Zeile {line}',
    otherField: 'Der Status `{status}` widerspricht `{field}` `{first}` in Zeile {line}',
    notAll: {
      one: '`{text}` gilt nicht für alle: {count} ({noun}) hat noch nicht begonnen',
      other: '`{text}` gilt nicht für alle: {count} ({noun}) haben noch nicht begonnen',
    },
    doneBeforeNeeded: '`{item}` ist `{status, word}`, hängt aber von `{needed, and}` ab, und das ist noch offen',
    otherScale:
      'Der Rang `P{rank}` eines anderen Sprints neben `Priority {first}` ist doppeldeutig; erwartet wird eine Skala',
    otherScales:
      'Der Rang `P{rank}` eines anderen Sprints neben `Priority {first}` ist doppeldeutig; erwartet wird eine Skala; so ist es in {headings} Überschriften',
    otherRank: 'Die Priorität `P{rank}` von `{title}` widerspricht `Priority {first}` in Zeile {line}',
    twoRanks: 'Die Priorität `P{rank}` von `{title}` widerspricht `Priority {first}` am Anfang der Zeile',
  },
  'done-with-open-boxes': {
    sprint: {
      one: 'Der Status `{status, word}` verlangt, dass alles abgehakt ist: {count} Kästchen ist offen',
      other: 'Der Status `{status, word}` verlangt, dass alles abgehakt ist: {count} Kästchen sind offen',
    },
    item: {
      one: 'Der Status `{status, word}` von `{item}` verlangt, dass alles abgehakt ist: {count} Kästchen ist offen',
      other: 'Der Status `{status, word}` von `{item}` verlangt, dass alles abgehakt ist: {count} Kästchen sind offen',
    },
    tickedBefore:
      'Das Zeichen `✅` bei `{text}` und {more} weiteren kommt zu früh: keines von {boxes} Kästchen ist abgehakt',
  },
  'readiness-claim': {
    lessReady: '`{stated, percent}` ist zu viel, erwartet `{counted, percent}`: {measure}',
    conditions: '{done} von {all} Bedingungen für den Start sind erfüllt',
    boxes: '{done} von {all} Kästchen sind abgehakt',
    items: '{done} von {all} Aufgaben sind erledigt',
    deniedRisks: '`{claim}` bei Risiken der Stufe „{level, word}“ ist nicht glaubhaft: {troubles, comma}',
    blockersOpen: '{open} Hindernisse sind offen',
    testsFail: '{failed} Tests schlagen fehl, {passed} sind bestanden',
    unready: 'Der Plan erfüllt erst `{met}` von {all} Bedingungen für den Start, erwartet werden alle',
  },
  disagreement: {
    value: 'Widerspruch bei „{name, label}“, `{value}`: {path} sagt `{other}` in Zeile {line}',
    date: 'Widerspruch bei „{name, label}“, `{value, date}`: {path} sagt `{other, date}` in Zeile {line}',
    status: 'Widerspruch beim Status, `{value, word}`: {path} sagt `{other, word}` in Zeile {line}',
    committed: 'Widerspruch bei den zugesagten Punkten, `{value}`: {path} sagt `{other}` in Zeile {line}',
    completed: 'Widerspruch bei den erledigten Punkten, `{value}`: {path} sagt `{other}` in Zeile {line}',
    itemValue: 'Widerspruch bei „{name, label}“ von `{item, whole}`, `{value}`: {path} sagt `{other}` in Zeile {line}',
    itemDue:
      'Widerspruch bei der Fälligkeit von `{item, whole}`, `{value, date}`: {path} sagt `{other, date}` in Zeile {line}',
    itemStatus:
      'Widerspruch beim Status von `{item, whole}`, `{value, word}`: {path} sagt `{other, word}` in Zeile {line}',
    tests: 'Widerspruch bei den Tests ({role, word}), `{value, counts}`: {path} sagt `{other, counts}` in Zeile {line}',
    testsOfScope:
      'Widerspruch bei den Tests `{scope, whole}` ({role, word}), `{value, counts}`: {path} sagt `{other, counts}` in Zeile {line}',
  },
}
