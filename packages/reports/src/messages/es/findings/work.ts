import type { MessageCatalog } from '../../message-catalog.js'

export const work: MessageCatalog = {
  'consumed-not-produced': {
    notProduced: 'Se usa `{file}`, pero ninguna tarea lo produce',
    nearlyProduced: 'Se usa `{file}`, pero ninguna tarea lo produce; se produce `{near}`',
  },
  'criterion-without-work': {
    criterion: 'Ninguna tarea trabaja para el criterio `{text}`',
    withoutOption: '`{option}` deja fuera `{missing, comma}`; la línea {line} pide las {all} tareas',
    seriesGap: '`{member}` termina con `{last}`; falta `{wanted}`, que tienen todos los demás de la serie',
  },
  'dangling-reference': {
    item: '`{name}` remite a una tarea que no existe en este documento',
    heading: '`{name}` remite a un título que no existe en este documento',
  },
  'duplicate-id': {
    sameId: 'El ID `{id}` de `{title}` ya está ocupado: lo tiene `{other}` en la línea {line}',
    sameGroup:
      'El ID `{id}` de `{title}` ya está ocupado, o ambos necesitan un solo título: lo tiene `{other}` en la línea {line}',
  },
  'gate-without-authority': {
    gate: 'En la puerta `{title}` falta quién la aprueba',
    approval: 'La aprobación de `{by}` ({scope}) no tiene puerta ni casilla propia',
  },
  'missing-handoff': {
    noHandoff:
      'En el cambio de `{from}` a `{to}` antes de `{item}` falta un traspaso como el de la línea {line}; así ocurre en {without} de {changes} cambios',
  },
  'missing-owner': {
    noOwner: '`{item}` no tiene responsable; {owned} de {items} tareas lo tienen',
  },
  'not-understood': {
    block: 'No se ha entendido {type} `{text}`',
    table: {
      one: 'No se ha entendido la tabla de {count} fila `{text}`',
      other: 'No se ha entendido la tabla de {count} filas `{text}`',
    },
    row: 'No se ha entendido la fila `{text}` de una tabla de {all}',
    rows: 'No se han entendido {rows} de {all} filas de una tabla `{text}`',
    noItems: 'No hay tareas («{kind, word}»); se espera trabajo bajo títulos, en tablas o en listas',
  },
  placeholder: {
    placeholder: 'El marcador `{text}` aún espera un valor',
    unsure: '`{text}` es solo una suposición, se espera lo que es seguro',
  },
  'shared-path': {
    twoOwners: '`{by}` trabaja en `{name}`, pero `{other}` lo tiene en la línea {line}; se espera uno solo',
    outsideArea: '`{file}` de `{owner}` está fuera de sus propias carpetas',
  },
}
