import type { MessageCatalog } from '../../message-catalog.js'

export const statements: MessageCatalog = {
  'status-conflict': {
    sameField: 'El estado `{status}` contradice `{first}` de la línea {line}',
    otherField: 'El estado `{status}` contradice `{field}` `{first}` de la línea {line}',
    notAll: {
      one: '`{text}` no vale para todos: {count} ({noun}) aún no ha empezado',
      other: '`{text}` no vale para todos: {count} ({noun}) aún no han empezado',
    },
    doneBeforeNeeded: '`{item}` consta como `{status, word}`, pero depende de `{needed, and}`, que sigue pendiente',
    otherScale: 'El rango `P{rank}` de otro sprint junto a `Priority {first}` es ambiguo; se espera una sola escala',
    otherScales:
      'El rango `P{rank}` de otro sprint junto a `Priority {first}` es ambiguo; se espera una sola escala; así ocurre en {headings} títulos',
    otherRank: 'La prioridad `P{rank}` de `{title}` contradice `Priority {first}` de la línea {line}',
    twoRanks: 'La prioridad `P{rank}` de `{title}` contradice `Priority {first}` al principio de la línea',
  },
  'done-with-open-boxes': {
    sprint: {
      one: 'El estado `{status, word}` exige todo marcado: queda {count} casilla abierta',
      other: 'El estado `{status, word}` exige todo marcado: quedan {count} casillas abiertas',
    },
    item: {
      one: 'El estado `{status, word}` de `{item}` exige todo marcado: queda {count} casilla abierta',
      other: 'El estado `{status, word}` de `{item}` exige todo marcado: quedan {count} casillas abiertas',
    },
    tickedBefore: 'La marca `✅` de `{text}` y otros {more} es prematura: ninguna de las {boxes} casillas está marcada',
  },
  'readiness-claim': {
    lessReady: '`{stated, percent}` es demasiado, se espera `{counted, percent}`: {measure}',
    conditions: 'se cumplen {done} de {all} condiciones de preparación',
    boxes: '{done} de {all} casillas están marcadas',
    items: '{done} de {all} tareas están hechas',
    deniedRisks: '`{claim}` en riesgos de nivel «{level, word}» no es creíble: {troubles, comma}',
    blockersOpen: 'hay {open} bloqueos abiertos',
    testsFail: 'fallan {failed} pruebas y pasan {passed}',
    unready: 'El plan solo cumple `{met}` de {all} condiciones de preparación, se esperan todas',
  },
  disagreement: {
    value: 'Contradicción en «{name, label}», `{value}`: {path} dice `{other}` en la línea {line}',
    date: 'Contradicción en «{name, label}», `{value, date}`: {path} dice `{other, date}` en la línea {line}',
    status: 'Contradicción en el estado, `{value, word}`: {path} dice `{other, word}` en la línea {line}',
    committed: 'Contradicción en los puntos comprometidos, `{value}`: {path} dice `{other}` en la línea {line}',
    completed: 'Contradicción en los puntos completados, `{value}`: {path} dice `{other}` en la línea {line}',
    itemValue:
      'Contradicción en «{name, label}» de `{item, whole}`, `{value}`: {path} dice `{other}` en la línea {line}',
    itemDue:
      'Contradicción en el vencimiento de `{item, whole}`, `{value, date}`: {path} dice `{other, date}` en la línea {line}',
    itemStatus:
      'Contradicción en el estado de `{item, whole}`, `{value, word}`: {path} dice `{other, word}` en la línea {line}',
    tests:
      'Contradicción en las pruebas ({role, word}), `{value, counts}`: {path} dice `{other, counts}` en la línea {line}',
    testsOfScope:
      'Contradicción en las pruebas `{scope, whole}` ({role, word}), `{value, counts}`: {path} dice `{other, counts}` en la línea {line}',
  },
}
