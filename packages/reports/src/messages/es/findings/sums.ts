import type { MessageCatalog } from '../../message-catalog.js'

export const sums: MessageCatalog = {
  'count-mismatch': {
    entries: 'El número `{stated}` de `{noun}` no cuadra: la lista tiene `{listed}`',
    ticked: 'El recuento `{text}` no cuadra: debajo hay {ticked}/{boxes} casillas marcadas',
    inDocument: 'El número `{stated}` de `{noun}` no cuadra: el documento tiene `{all}`',
    listed: 'El número `{stated}` de `{noun}` no cuadra: su lista tiene `{listed}`',
    outputs: 'El número `{stated}` de `{noun}` no cuadra: sus resultados indican {parts, and}, en total `{sum}`',
    leftOut: '`{name}` falta en el resumen de {outputs} resultados, en el que sí está `{sibling}`',
  },
  'hours-total': {
    rows: 'El total `{stated} h` no cuadra: las filas suman `{sum} h`',
    items: {
      one: 'El total `{stated} h` no cuadra: la única tarea tiene `{sum} h`',
      other: 'El total `{stated} h` no cuadra: las {count} tareas suman `{sum} h`',
    },
    itemsOfGroup: {
      one: 'El total `{stated} h` de `{group}` no cuadra: la única tarea tiene `{sum} h`',
      other: 'El total `{stated} h` de `{group}` no cuadra: las {count} tareas suman `{sum} h`',
    },
    partsOfGroup: 'El total `{stated} h` de `{group}` no cuadra: las partes ({parts}) suman `{sum} h`',
    leftOut: 'Falta `{item}` en las estimaciones; las otras {others} tareas tienen una fila cada una',
  },
  'points-total': {
    rows: 'El total `{stated}` no cuadra: las filas suman `{sum}`',
    items: {
      one: 'El total `{stated}` no cuadra: la única tarea tiene `{sum}`',
      other: 'El total `{stated}` no cuadra: las {count} tareas suman `{sum}`',
    },
    itemsOfGroup: {
      one: 'El total `{stated}` de `{group}` no cuadra: la única tarea tiene `{sum}`',
      other: 'El total `{stated}` de `{group}` no cuadra: las {count} tareas suman `{sum}`',
    },
  },
  'table-total': {
    rows: 'El total `{stated}` de `{column}` no cuadra: las filas suman `{sum}`',
  },
  percentage: {
    minimum:
      '`{part}` de {whole} no bastan para al menos `{percent, percent}`: hacen falta `{needed}`, pues {part} son el {share, percent}',
    exact: 'El porcentaje `{percent, percent}` no cuadra: {part} de {whole} son `{share, percent}`',
  },
  overload: {
    perDay: '`{hours} h` de `{owner}` en `{group}` son demasiadas: como mucho `{limit} h` al día',
    untilDue: '`{hours} h` de `{owner}` en `{group}` son demasiadas: de {from} a {to} hay como mucho `{room} h`',
  },
}
