import type { MessageCatalog } from '../../message-catalog.js'

export const tests: MessageCatalog = {
  'test-total': {
    counts: 'O total `{total}` não confere: as contagens somam `{sum}`',
    withoutAdded: 'O total `{total}` não confere, esperado `{expected}`: agora {now}, e serão acrescentados {added}',
    parts:
      '`{passed}` testes aprovados são poucos: as {parts} partes a partir da linha {line} somam pelo menos `{sum}`',
  },
  'target-unreachable': {
    tooMany:
      'A meta de `{target}` testes é inalcançável, esperado `{expected}`: {baseline} no início, e serão acrescentados {added}',
    failedAtMost:
      'A meta de no máximo `{target}` testes com falha é inalcançável, restam `{remainder}`: {baseline} no início, dos quais o plano corrige {planned}',
    failedBelow:
      'A meta de menos de `{target}` testes com falha é inalcançável, restam `{remainder}`: {baseline} no início, dos quais o plano corrige {planned}',
    errorsAtMost:
      'A meta de no máximo `{target}` erros é inalcançável, restam `{remainder}`: {baseline} no início, dos quais o plano corrige {planned}',
    errorsBelow:
      'A meta de menos de `{target}` erros é inalcançável, restam `{remainder}`: {baseline} no início, dos quais o plano corrige {planned}',
  },
  'unowned-remainder': {
    failed: 'Dos `{baseline}` testes com falha no início, {remainder} não pertencem a nenhuma tarefa',
    errors: 'Dos `{baseline}` erros do início, {remainder} não pertencem a nenhuma tarefa',
  },
  'threshold-conflict': {
    otherLimit: 'O limite `{limit}` contradiz `{first}` na linha {line}',
    allOrShare: 'A porcentagem `{share}` contradiz `{text}`, que pede todos',
    belowMinimum: '`{column}` `{value}` de `{text}` fica abaixo do mínimo `{minimum}` que a linha {line} pede',
    rivalTarget: 'A meta de `{target}` de {total} testes contradiz `{higher}` na linha {line}: {now} já passam',
  },
}
