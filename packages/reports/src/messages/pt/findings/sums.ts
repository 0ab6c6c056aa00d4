import type { MessageCatalog } from '../../message-catalog.js'

export const sums: MessageCatalog = {
  'count-mismatch': {
    entries: 'O número `{stated}` de `{noun}` não confere: a lista tem `{listed}`',
    ticked: 'A contagem `{text}` não confere: abaixo há {ticked}/{boxes} caixas marcadas',
    inDocument: 'O número `{stated}` de `{noun}` não confere: o documento tem `{all}`',
    listed: 'O número `{stated}` de `{noun}` não confere: a lista correspondente tem `{listed}`',
    outputs: 'O número `{stated}` de `{noun}` não confere: seus resultados indicam {parts, and}, no total `{sum}`',
    leftOut: '`{name}` falta no resumo dos {outputs} resultados, em que `{sibling}` aparece',
  },
  'hours-total': {
    rows: 'O total `{stated} h` não confere: as linhas somam `{sum} h`',
    items: {
      one: 'O total `{stated} h` não confere: a única tarefa tem `{sum} h`',
      other: 'O total `{stated} h` não confere: as {count} tarefas somam `{sum} h`',
    },
    itemsOfGroup: {
      one: 'O total `{stated} h` de `{group}` não confere: a única tarefa tem `{sum} h`',
      other: 'O total `{stated} h` de `{group}` não confere: as {count} tarefas somam `{sum} h`',
    },
    partsOfGroup: 'O total `{stated} h` de `{group}` não confere: as partes ({parts}) somam `{sum} h`',
    leftOut: 'Falta `{item}` nas estimativas; as outras {others} tarefas têm uma linha cada',
  },
  'points-total': {
    rows: 'O total `{stated}` não confere: as linhas somam `{sum}`',
    items: {
      one: 'O total `{stated}` não confere: a única tarefa tem `{sum}`',
      other: 'O total `{stated}` não confere: as {count} tarefas somam `{sum}`',
    },
    itemsOfGroup: {
      one: 'O total `{stated}` de `{group}` não confere: a única tarefa tem `{sum}`',
      other: 'O total `{stated}` de `{group}` não confere: as {count} tarefas somam `{sum}`',
    },
  },
  'table-total': {
    rows: 'O total `{stated}` de `{column}` não confere: as linhas somam `{sum}`',
  },
  percentage: {
    minimum:
      '`{part}` de {whole} não bastam para pelo menos `{percent, percent}`: são necessários `{needed}`, pois {part} são {share, percent}',
    exact: 'A porcentagem `{percent, percent}` não confere: {part} de {whole} são `{share, percent}`',
  },
  overload: {
    perDay: '`{hours} h` de `{owner}` em `{group}` são demais: no máximo `{limit} h` por dia',
    untilDue: '`{hours} h` de `{owner}` em `{group}` são demais: de {from} a {to} há no máximo `{room} h`',
  },
}
