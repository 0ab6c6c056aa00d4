import type { MessageCatalog } from '../../message-catalog.js'

export const sums: MessageCatalog = {
  'count-mismatch': {
    entries: 'Die Anzahl `{stated}` von `{noun}` stimmt nicht: aufgezählt sind `{listed}`',
    ticked: 'Die Anzahl `{text}` stimmt nicht: darunter sind {ticked}/{boxes} abgehakt',
    inDocument: 'Die Anzahl `{stated}` von `{noun}` stimmt nicht: im Dokument sind es `{all}`',
    listed: 'Die Anzahl `{stated}` von `{noun}` stimmt nicht: in der Liste dazu stehen `{listed}`',
    outputs: 'Die Anzahl `{stated}` von `{noun}` stimmt nicht: die Ergebnisse nennen {parts, and}, zusammen `{sum}`',
    leftOut: '`{name}` fehlt in der Übersicht der {outputs} Ergebnisse, in der `{sibling}` steht',
  },
  'hours-total': {
    rows: 'Die Summe `{stated} h` stimmt nicht: die Zeilen ergeben `{sum} h`',
    items: {
      one: 'Die Summe `{stated} h` stimmt nicht: die einzige Aufgabe hat `{sum} h`',
      other: 'Die Summe `{stated} h` stimmt nicht: die {count} Aufgaben ergeben `{sum} h`',
    },
    itemsOfGroup: {
      one: 'Die Summe `{stated} h` von `{group}` stimmt nicht: die einzige Aufgabe hat `{sum} h`',
      other: 'Die Summe `{stated} h` von `{group}` stimmt nicht: die {count} Aufgaben ergeben `{sum} h`',
    },
    partsOfGroup: 'Die Summe `{stated} h` von `{group}` stimmt nicht: die Teile ({parts}) ergeben `{sum} h`',
    leftOut: 'In den Schätzungen fehlt `{item}`; die anderen {others} Aufgaben haben je eine Zeile',
  },
  'points-total': {
    rows: 'Die Summe `{stated}` stimmt nicht: die Zeilen ergeben `{sum}`',
    items: {
      one: 'Die Summe `{stated}` stimmt nicht: die einzige Aufgabe hat `{sum}`',
      other: 'Die Summe `{stated}` stimmt nicht: die {count} Aufgaben ergeben `{sum}`',
    },
    itemsOfGroup: {
      one: 'Die Summe `{stated}` von `{group}` stimmt nicht: die einzige Aufgabe hat `{sum}`',
      other: 'Die Summe `{stated}` von `{group}` stimmt nicht: die {count} Aufgaben ergeben `{sum}`',
    },
  },
  'table-total': {
    rows: 'Die Summe `{stated}` von `{column}` stimmt nicht: die Zeilen ergeben `{sum}`',
  },
  percentage: {
    minimum:
      '`{part}` von {whole} reichen nicht für mindestens `{percent, percent}`: nötig sind `{needed}`, denn {part} sind {share, percent}',
    exact: 'Der Anteil `{percent, percent}` stimmt nicht: {part} von {whole} sind `{share, percent}`',
  },
  overload: {
    perDay: '`{hours} h` von `{owner}` in `{group}` sind zu viel: höchstens `{limit} h` am Tag',
    untilDue: '`{hours} h` von `{owner}` in `{group}` sind zu viel: von {from} bis {to} sind es höchstens `{room} h`',
  },
}
