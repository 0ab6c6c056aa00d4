import type { MessageCatalog } from '../../message-catalog.js'

export const evidence: MessageCatalog = {
  'file-size': {
    asStated: '`{file}` tem {actual}',
    changedSince: '`{file}` tem {actual} e mudou em {changed, date}, depois do documento de {written, date}',
    otherSize: 'O tamanho de `{file}`, `{stated}`, não confere: o arquivo tem `{actual}`',
    bytes: '{size} bytes',
    atLeastBytes: '{size}+ bytes',
    lines: '{size} linhas',
    atLeastLines: '{size}+ linhas',
  },
  'item-commits': {
    noCommit: '`{item}` está feito, mas nenhum commit o menciona',
    committed: '`{item}` tem commits',
    reverted: 'O status de `{item}`, `{status, word}`, não está certo: o último commit o reverte',
    workedOn: 'Trabalha-se em `{item}`',
    committedSince: 'Os commits de `{item}` são posteriores aos documentos',
    inWork: 'O status de `{item}`, `{status, word}`, não está certo: um commit trabalha nisso',
    closed: 'O status de `{item}`, `{status, word}`, não está certo: o commit {commit} o fecha',
  },
  'promised-file': {
    outside: '`{file}` leva para fora do projeto',
    missing: 'Falta o arquivo `{file}`',
    empty: 'O arquivo `{file}` está vazio',
    ignored: '`{file}` está lá, mas o git deve ignorá-lo',
    untracked: 'o git não guarda o arquivo `{file}`; ele não foi adicionado',
    older: '`{file}` mudou pela última vez em {changed, date}, antes do início da sprint em {start, date}',
    there: '`{file}` está lá',
  },
  'test-result': {
    unreadable: '{problem}: {file}:{line} não prova nenhuma contagem',
    noSuchPart: 'Os resultados não conhecem nenhuma parte chamada `{scope}`',
    older: 'Os resultados de {measured, date} são anteriores à afirmação de {claimed, date}',
    newer: 'Os resultados de {measured, date} são posteriores à afirmação de {claimed, date}',
    same: 'Os resultados contam o mesmo',
    otherCounts: 'Os resultados de testes `{stated, counts}` não conferem: {file}:{line} conta `{measured, counts}`',
    otherCountsOfScope:
      'Os resultados de testes de `{scope}`, `{stated, counts}`, não conferem: {file}:{line} conta `{measured, counts}`',
  },
  'test-shrinkage': {
    asMany: '{now} testes são executados',
    asManyOfScope: '{now} testes de `{scope, whole}` são executados',
    fewer: 'Só `{now}` testes são executados, esperam-se pelo menos `{total}` como no início',
    fewerOfScope:
      'De `{scope, whole}`, só `{now}` testes são executados, esperam-se pelo menos `{total}` como no início',
  },
  'validation-command': {
    notRun: '`{command}` não foi executado; --run o executa',
    refused: '`{command}` não foi executado: {why}',
    timedOut: '`{command}` não terminou em {seconds} s',
    exitStatus: 'O código de saída `{status}` de `{command}` não é `0`',
    endsWell: '`{command}` termina sem erros',
    saysNothing: '`{command}` termina sem erros, mas sua saída nada diz de `{expected}`',
    otherOutput: 'A saída de `{command}` não é a esperada: `{expected}`',
    notSaidDone: '{problem}; a tarefa não consta como feita',
  },
}
