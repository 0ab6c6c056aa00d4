import type { MessageCatalog } from '../../message-catalog.js'

export const evidence: MessageCatalog = {
  'file-size': {
    asStated: '`{file}` tiene {actual}',
    changedSince: '`{file}` tiene {actual} y cambió el {changed, date}, después del documento del {written, date}',
    otherSize: 'El tamaño de `{file}`, `{stated}`, no cuadra: el archivo tiene `{actual}`',
    bytes: '{size} bytes',
    atLeastBytes: '{size}+ bytes',
    lines: '{size} líneas',
    atLeastLines: '{size}+ líneas',
  },
  'item-commits': {
    noCommit: '`{item}` está hecho, pero ningún commit lo nombra',
    committed: '`{item}` tiene commits',
    reverted: 'El estado de `{item}`, `{status, word}`, no es correcto: su último commit lo revierte',
    workedOn: 'Se trabaja en `{item}`',
    committedSince: 'Los commits de `{item}` son posteriores a los documentos',
    inWork: 'El estado de `{item}`, `{status, word}`, no es correcto: un commit trabaja en ello',
    closed: 'El estado de `{item}`, `{status, word}`, no es correcto: el commit {commit} lo cierra',
  },
  'promised-file': {
    outside: '`{file}` sale del proyecto',
    missing: 'Falta el archivo `{file}`',
    empty: 'El archivo `{file}` está vacío',
    ignored: '`{file}` está, pero git debe ignorarlo',
    untracked: 'git no guarda el archivo `{file}`; no se ha añadido',
    older: '`{file}` cambió por última vez el {changed, date}, antes de que empezara el sprint el {start, date}',
    there: '`{file}` está',
  },
  'test-result': {
    unreadable: '{problem}: {file}:{line} no prueba ningún recuento',
    noSuchPart: 'Los resultados no conocen ninguna parte llamada `{scope}`',
    older: 'Los resultados del {measured, date} son anteriores a la afirmación del {claimed, date}',
    newer: 'Los resultados del {measured, date} son posteriores a la afirmación del {claimed, date}',
    same: 'Los resultados cuentan lo mismo',
    otherCounts: 'Los resultados de pruebas `{stated, counts}` no cuadran: {file}:{line} cuenta `{measured, counts}`',
    otherCountsOfScope:
      'Los resultados de pruebas de `{scope}`, `{stated, counts}`, no cuadran: {file}:{line} cuenta `{measured, counts}`',
  },
  'test-shrinkage': {
    asMany: 'Se ejecutan {now} pruebas',
    asManyOfScope: 'Se ejecutan {now} pruebas de `{scope, whole}`',
    fewer: 'Solo se ejecutan `{now}` pruebas, se esperan al menos `{total}` como al principio',
    fewerOfScope:
      'De `{scope, whole}` solo se ejecutan `{now}` pruebas, se esperan al menos `{total}` como al principio',
  },
  'validation-command': {
    notRun: '`{command}` no se ha ejecutado; --run lo ejecuta',
    refused: '`{command}` no se ha ejecutado: {why}',
    timedOut: '`{command}` no terminó en {seconds} s',
    exitStatus: 'El código de salida `{status}` de `{command}` no es `0`',
    endsWell: '`{command}` termina sin errores',
    saysNothing: '`{command}` termina sin errores, pero su salida no dice nada de `{expected}`',
    otherOutput: 'La salida de `{command}` no es la esperada: `{expected}`',
    notSaidDone: '{problem}; la tarea no consta como hecha',
  },
}
