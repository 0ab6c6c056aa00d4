import type { MessageCatalog } from '../../message-catalog.js'

export const reading: MessageCatalog = {
  binary: {
    binary: 'O conteúdo é binário, espera-se Markdown',
  },
  encoding: {
    bytes: 'Os bytes `{bytes}` não combinam com {charset}; salve o arquivo como UTF-8',
    moreBytes: {
      one: 'Bytes que não combinam em mais {count} lugar deste arquivo',
      other: 'Bytes que não combinam em mais {count} lugares deste arquivo',
    },
    damaged: 'O caractere danificado `{damaged}` foi lido como `{shown}`; salve o arquivo como UTF-8',
    lost: 'O caractere danificado `{damaged}` se perdeu; escreva-o de novo',
    moreDamaged: {
      one: 'Caracteres danificados em mais {count} lugar deste arquivo',
      other: 'Caracteres danificados em mais {count} lugares deste arquivo',
    },
  },
  'front-matter': {
    yaml: 'O cabeçalho não é YAML, {problem}; o resto do documento foi lido',
  },
  nesting: {
    depth: 'O documento está aninhado demais, no máximo algumas centenas de níveis; não foi lido',
  },
  directive: {
    unknownComment: 'O comentário `sprint-{kind}` não existe; existem `{kinds, comma}`',
    unknownRule: 'Não existe nenhuma regra `{rule}`',
    nothingToSilence: '`{comment}` não silencia nada',
    nothingToEnable: '`{comment}` não reativa nada',
  },
}
