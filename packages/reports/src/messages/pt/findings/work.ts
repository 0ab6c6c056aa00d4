import type { MessageCatalog } from '../../message-catalog.js'

export const work: MessageCatalog = {
  'consumed-not-produced': {
    notProduced: '`{file}` é usado, mas nenhuma tarefa o produz',
    nearlyProduced: '`{file}` é usado, mas nenhuma tarefa o produz; produz-se `{near}`',
  },
  'criterion-without-work': {
    criterion: 'Nenhuma tarefa contribui para o critério `{text}`',
    withoutOption: '`{option}` deixa de fora `{missing, comma}`; a linha {line} pede todas as {all} tarefas',
    seriesGap: '`{member}` termina com `{last}`; falta `{wanted}`, que todos os outros da série têm',
  },
  'dangling-reference': {
    item: '`{name}` remete a uma tarefa que não existe neste documento',
    heading: '`{name}` remete a um título que não existe neste documento',
  },
  'duplicate-id': {
    sameId: 'O ID `{id}` de `{title}` já está em uso: `{other}` o tem na linha {line}',
    sameGroup:
      'O ID `{id}` de `{title}` já está em uso, ou os dois precisam de um só título: `{other}` o tem na linha {line}',
  },
  'gate-without-authority': {
    gate: 'No portão `{title}` falta quem o aprova',
    approval: 'A aprovação de `{by}` ({scope}) não tem portão nem caixa própria',
  },
  'missing-handoff': {
    noHandoff:
      'Na mudança de `{from}` para `{to}` antes de `{item}` falta um repasse como o da linha {line}; isso ocorre em {without} de {changes} mudanças',
  },
  'missing-owner': {
    noOwner: '`{item}` não tem responsável; {owned} de {items} tarefas têm',
  },
  'not-understood': {
    block: '{type} `{text}` não foi entendido',
    table: {
      one: 'A tabela de {count} linha `{text}` não foi entendida',
      other: 'A tabela de {count} linhas `{text}` não foi entendida',
    },
    row: 'A linha `{text}` de uma tabela de {all} não foi entendida',
    rows: '{rows} de {all} linhas de uma tabela `{text}` não foram entendidas',
    noItems: 'Nenhuma tarefa encontrada (“{kind, word}”); espera-se trabalho sob títulos, em tabelas ou em listas',
  },
  placeholder: {
    placeholder: 'O marcador `{text}` ainda espera um valor',
    unsure: '`{text}` é só uma suposição, espera-se o que é certo',
  },
  'shared-path': {
    twoOwners: '`{by}` trabalha em `{name}`, mas `{other}` o tem na linha {line}; espera-se um só',
    outsideArea: '`{file}` de `{owner}` está fora das próprias pastas',
  },
}
