import type { MessageCatalog } from '../../message-catalog.js'

export const work: MessageCatalog = {
  'consumed-not-produced': {
    notProduced: '`{file}` wird verwendet, aber keine Aufgabe erzeugt es',
    nearlyProduced: '`{file}` wird verwendet, aber keine Aufgabe erzeugt es; erzeugt wird `{near}`',
  },
  'criterion-without-work': {
    criterion: 'Für das Kriterium `{text}` gibt es keine Aufgabe',
    withoutOption: '`{option}` lässt `{missing, comma}` aus; Zeile {line} verlangt alle {all} Aufgaben',
    seriesGap: '`{member}` endet mit `{last}`; es fehlt `{wanted}`, das alle anderen der Reihe haben',
  },
  'dangling-reference': {
    item: '`{name}` verweist auf eine Aufgabe, die es in diesem Dokument nicht gibt',
    heading: '`{name}` verweist auf eine Überschrift, die es in diesem Dokument nicht gibt',
  },
  'duplicate-id': {
    sameId: 'Die ID `{id}` von `{title}` ist vergeben: `{other}` in Zeile {line} hat sie',
    sameGroup:
      'Die ID `{id}` von `{title}` ist vergeben, oder beide brauchen einen Titel: `{other}` in Zeile {line} hat sie',
  },
  'gate-without-authority': {
    gate: 'Beim Qualitätstor `{title}` fehlt, wer es freigibt',
    approval: 'Für die Freigabe durch `{by}` ({scope}) fehlt ein eigenes Qualitätstor oder Kästchen',
  },
  'missing-handoff': {
    noHandoff:
      'Beim Wechsel von `{from}` zu `{to}` vor `{item}` fehlt eine Übergabe wie in Zeile {line}; so ist es bei {without} von {changes} Wechseln',
  },
  'missing-owner': {
    noOwner: 'Für `{item}` ist niemand zuständig; {owned} von {items} Aufgaben haben jemanden',
  },
  'not-understood': {
    block: '{type} `{text}` wurde nicht verstanden',
    table: {
      one: 'Die Tabelle mit {count} Zeile `{text}` wurde nicht verstanden',
      other: 'Die Tabelle mit {count} Zeilen `{text}` wurde nicht verstanden',
    },
    row: 'Die Zeile `{text}` einer Tabelle mit {all} wurde nicht verstanden',
    rows: '{rows} von {all} Zeilen einer Tabelle `{text}` wurden nicht verstanden',
    noItems:
      'Keine Aufgaben gefunden („{kind, word}“); erwartet wird Arbeit unter Überschriften, in Tabellen oder in Listen',
  },
  placeholder: {
    placeholder: 'Der Platzhalter `{text}` wartet noch auf einen Wert',
    unsure: '`{text}` ist nur angenommen, erwartet wird, was sicher ist',
  },
  'shared-path': {
    twoOwners: '`{by}` arbeitet an `{name}`, doch `{other}` hat es in Zeile {line}; erwartet wird einer',
    outsideArea: '`{file}` von `{owner}` liegt außerhalb der eigenen Ordner',
  },
}
