import type { MessageCatalog } from '../../message-catalog.js'

export const statements: MessageCatalog = {
  'status-conflict': {
    sameField: 'O status `{status}` contradiz `{first}` na linha {line}',
    otherField: 'O status `{status}` contradiz `{field}` `{first}` na linha {line}',
    notAll: {
      one: '`{text}` não vale para todos: {count} ({noun}) ainda não começou',
      other: '`{text}` não vale para todos: {count} ({noun}) ainda não começaram',
    },
    doneBeforeNeeded: '`{item}` consta como `{status, word}`, mas depende de `{needed, and}`, ainda em aberto',
    otherScale: 'O nível `P{rank}` de outra sprint ao lado de `Priority {first}` é ambíguo; espera-se uma só escala',
    otherScales:
      'O nível `P{rank}` de outra sprint ao lado de `Priority {first}` é ambíguo; espera-se uma só escala; isso ocorre em {headings} títulos',
    otherRank: 'A prioridade `P{rank}` de `{title}` contradiz `Priority {first}` na linha {line}',
    twoRanks: 'A prioridade `P{rank}` de `{title}` contradiz `Priority {first}` no início da linha',
  },
  'done-with-open-boxes': {
    sprint: {
      one: 'O status `{status, word}` exige tudo marcado: resta {count} caixa aberta',
      other: 'O status `{status, word}` exige tudo marcado: restam {count} caixas abertas',
    },
    item: {
      one: 'O status `{status, word}` de `{item}` exige tudo marcado: resta {count} caixa aberta',
      other: 'O status `{status, word}` de `{item}` exige tudo marcado: restam {count} caixas abertas',
    },
    tickedBefore: 'A marca `✅` de `{text}` e de outros {more} é prematura: nenhuma das {boxes} caixas está marcada',
  },
  'readiness-claim': {
    lessReady: '`{stated, percent}` é demais, esperado `{counted, percent}`: {measure}',
    conditions: '{done} de {all} condições de prontidão estão cumpridas',
    boxes: '{done} de {all} caixas estão marcadas',
    items: '{done} de {all} tarefas estão feitas',
    deniedRisks: '`{claim}` em riscos de nível “{level, word}” não é plausível: {troubles, comma}',
    blockersOpen: 'há {open} bloqueios abertos',
    testsFail: '{failed} testes falham e {passed} passam',
    unready: 'O plano só cumpre `{met}` de {all} condições de prontidão, esperam-se todas',
  },
  disagreement: {
    value: 'Contradição em “{name, label}”, `{value}`: {path} diz `{other}` na linha {line}',
    date: 'Contradição em “{name, label}”, `{value, date}`: {path} diz `{other, date}` na linha {line}',
    status: 'Contradição no status, `{value, word}`: {path} diz `{other, word}` na linha {line}',
    committed: 'Contradição nos pontos comprometidos, `{value}`: {path} diz `{other}` na linha {line}',
    completed: 'Contradição nos pontos concluídos, `{value}`: {path} diz `{other}` na linha {line}',
    itemValue: 'Contradição em “{name, label}” de `{item, whole}`, `{value}`: {path} diz `{other}` na linha {line}',
    itemDue: 'Contradição no prazo de `{item, whole}`, `{value, date}`: {path} diz `{other, date}` na linha {line}',
    itemStatus: 'Contradição no status de `{item, whole}`, `{value, word}`: {path} diz `{other, word}` na linha {line}',
    tests: 'Contradição nos testes ({role, word}), `{value, counts}`: {path} diz `{other, counts}` na linha {line}',
    testsOfScope:
      'Contradição nos testes `{scope, whole}` ({role, word}), `{value, counts}`: {path} diz `{other, counts}` na linha {line}',
  },
}
