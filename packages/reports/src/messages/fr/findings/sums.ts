import type { MessageCatalog } from '../../message-catalog.js'

export const sums: MessageCatalog = {
  'count-mismatch': {
    entries: 'Le nombre `{stated}` de `{noun}` ne concorde pas : la liste en compte `{listed}`',
    ticked: 'Le nombre `{text}` ne concorde pas : {ticked}/{boxes} cases sont cochées en dessous',
    inDocument: 'Le nombre `{stated}` de `{noun}` ne concorde pas : le document en compte `{all}`',
    listed: 'Le nombre `{stated}` de `{noun}` ne concorde pas : sa liste en compte `{listed}`',
    outputs:
      'Le nombre `{stated}` de `{noun}` ne concorde pas : ses résultats indiquent {parts, and}, soit `{sum}` en tout',
    leftOut: '`{name}` manque dans le récapitulatif des {outputs} résultats, où figure `{sibling}`',
  },
  'hours-total': {
    rows: 'Le total `{stated} h` ne concorde pas : les lignes donnent `{sum} h`',
    items: {
      one: 'Le total `{stated} h` ne concorde pas : la seule tâche compte `{sum} h`',
      other: 'Le total `{stated} h` ne concorde pas : les {count} tâches donnent `{sum} h`',
    },
    itemsOfGroup: {
      one: 'Le total `{stated} h` de `{group}` ne concorde pas : la seule tâche compte `{sum} h`',
      other: 'Le total `{stated} h` de `{group}` ne concorde pas : les {count} tâches donnent `{sum} h`',
    },
    partsOfGroup: 'Le total `{stated} h` de `{group}` ne concorde pas : les parties ({parts}) donnent `{sum} h`',
    leftOut: 'Il manque `{item}` dans les estimations ; les {others} autres tâches ont chacune une ligne',
  },
  'points-total': {
    rows: 'Le total `{stated}` ne concorde pas : les lignes donnent `{sum}`',
    items: {
      one: 'Le total `{stated}` ne concorde pas : la seule tâche compte `{sum}`',
      other: 'Le total `{stated}` ne concorde pas : les {count} tâches donnent `{sum}`',
    },
    itemsOfGroup: {
      one: 'Le total `{stated}` de `{group}` ne concorde pas : la seule tâche compte `{sum}`',
      other: 'Le total `{stated}` de `{group}` ne concorde pas : les {count} tâches donnent `{sum}`',
    },
  },
  'table-total': {
    rows: 'Le total `{stated}` de `{column}` ne concorde pas : les lignes donnent `{sum}`',
  },
  percentage: {
    minimum:
      '`{part}` sur {whole} ne suffisent pas pour au moins `{percent, percent}` : il en faut `{needed}`, car {part} font {share, percent}',
    exact: 'La part `{percent, percent}` ne concorde pas : {part} sur {whole} font `{share, percent}`',
  },
  overload: {
    perDay: "`{hours} h` de `{owner}` dans `{group}`, c'est trop : au plus `{limit} h` par jour",
    untilDue: "`{hours} h` de `{owner}` dans `{group}`, c'est trop : de {from} à {to}, il y a au plus `{room} h`",
  },
}
