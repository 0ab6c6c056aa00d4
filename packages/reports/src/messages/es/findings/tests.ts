import type { MessageCatalog } from '../../message-catalog.js'

export const tests: MessageCatalog = {
  'test-total': {
    counts: 'El total `{total}` no cuadra: los recuentos suman `{sum}`',
    withoutAdded: 'El total `{total}` no cuadra, se espera `{expected}`: ahora {now}, y se añaden {added}',
    parts: '`{passed}` pruebas pasadas son pocas: las {parts} partes desde la línea {line} suman al menos `{sum}`',
  },
  'target-unreachable': {
    tooMany:
      'El objetivo de `{target}` pruebas es inalcanzable, se espera `{expected}`: {baseline} al principio, y se añaden {added}',
    failedAtMost:
      'El objetivo de como mucho `{target}` pruebas fallidas es inalcanzable, quedan `{remainder}`: {baseline} al principio, de las que el plan corrige {planned}',
    failedBelow:
      'El objetivo de menos de `{target}` pruebas fallidas es inalcanzable, quedan `{remainder}`: {baseline} al principio, de las que el plan corrige {planned}',
    errorsAtMost:
      'El objetivo de como mucho `{target}` errores es inalcanzable, quedan `{remainder}`: {baseline} al principio, de los que el plan corrige {planned}',
    errorsBelow:
      'El objetivo de menos de `{target}` errores es inalcanzable, quedan `{remainder}`: {baseline} al principio, de los que el plan corrige {planned}',
  },
  'unowned-remainder': {
    failed: 'De las `{baseline}` pruebas fallidas al principio, {remainder} no pertenecen a ninguna tarea',
    errors: 'De los `{baseline}` errores del principio, {remainder} no pertenecen a ninguna tarea',
  },
  'threshold-conflict': {
    otherLimit: 'El límite `{limit}` contradice `{first}` de la línea {line}',
    allOrShare: 'El porcentaje `{share}` contradice `{text}`, que los pide todos',
    belowMinimum: '`{column}` `{value}` de `{text}` no llega al mínimo `{minimum}` que pide la línea {line}',
    rivalTarget:
      'El objetivo de `{target}` de {total} pruebas contradice `{higher}` de la línea {line}: {now} ya pasan',
  },
}
