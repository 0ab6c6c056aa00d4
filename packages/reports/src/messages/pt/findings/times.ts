import type { MessageCatalog } from '../../message-catalog.js'

export const times: MessageCatalog = {
  'date-order': {
    sprintEnd: 'O fim da sprint, `{end, date}`, é anterior ao início, {start, date}',
    groupEnd: 'O fim de `{group}`, `{end, date}`, é anterior ao início, {start, date}',
    startOutside: 'O início de `{name}`, `{date, date}`, fica fora da sprint: de {start, date} a {end, date}',
    endOutside: 'O fim de `{name}`, `{date, date}`, fica fora da sprint: de {start, date} a {end, date}',
    gateOutside: '`{name}`, em `{date, date}`, fica fora da sprint: de {start, date} a {end, date}',
    beyondLength: '`{day}` não existe: de {start, date} a {end, date} há {length} dias',
    notLastDay:
      '`{day}` para `{title}` não é o último dia: é o dia {length}, {end, date}; o dia {number} é {date, date}',
    beyondOption: '`{day}` para `{title}` não existe: `{option}` só tem {days} dias',
  },
  'dependency-cycle': {
    circle: '`{names, path}` esperam uns pelos outros em círculo; assim nada pode começar',
  },
  'gate-order': {
    afterGate: '`{title}`, em `{at, date}`, vem antes do portão `{gate}`, em {due, date}, a que deve seguir',
    tooLate: '`{topic}`, em `{at, date}`, vem tarde demais: `{gate}` é em {due, date}',
  },
  'start-before-gate': {
    beforeGate: '`{group}` começa em `{at, date}`, antes do portão `{gate}`, em {due, date}',
    beforeStart: '`{group}` começa em `{at, date}`, e não depois do início de `{other}`, em {due, date}',
  },
  'time-conflict': {
    otherTime: 'O horário `{at}` de `{title}` contradiz `{first}` na linha {line}',
    beforeDue: '`{item}` deve estar pronto já às `{at}`, mas vence às `{due}`',
    unknownCheckpoint:
      '`{title}` às `{at}` para `{teams, and}` não está entre os próprios pontos de controle: {own, apart}',
    has: '`{team}` tem {times, comma}',
    tooEarly: '`{title}`, em `{at, date}`, é cedo demais: `{promise}`',
  },
  'weekday-mismatch': {
    otherDay: 'O dia `{stated, weekday}` não está certo: {date, date} é `{right, weekday}`',
    otherYear:
      'O dia `{stated, weekday}` não está certo: {date, date} é `{right, weekday}`; em {year} é {stated, weekday}',
  },
  'weekend-deploy': {
    weekend: '`{title}`, em {date, date}, cai em {weekday, weekday} e não em dia útil',
  },
}
