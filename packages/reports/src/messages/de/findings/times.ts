import type { MessageCatalog } from '../../message-catalog.js'

export const times: MessageCatalog = {
  'date-order': {
    sprintEnd: 'Das Ende des Sprints, `{end, date}`, liegt vor dem Beginn, {start, date}',
    groupEnd: 'Das Ende von `{group}`, `{end, date}`, liegt vor dem Beginn, {start, date}',
    startOutside: 'Der Beginn von `{name}`, `{date, date}`, liegt außerhalb des Sprints: {start, date} bis {end, date}',
    endOutside: 'Das Ende von `{name}`, `{date, date}`, liegt außerhalb des Sprints: {start, date} bis {end, date}',
    gateOutside: '`{name}` liegt am `{date, date}` außerhalb des Sprints: {start, date} bis {end, date}',
    beyondLength: '`{day}` gibt es nicht: vom {start, date} bis zum {end, date} sind es {length} Tage',
    notLastDay:
      '`{day}` für `{title}` ist nicht der letzte Tag: das ist Tag {length}, der {end, date}; Tag {number} ist der {date, date}',
    beyondOption: '`{day}` für `{title}` gibt es nicht: `{option}` hat nur {days} Tage',
  },
  'dependency-cycle': {
    circle: '`{names, path}` warten im Kreis aufeinander; so kann nichts davon beginnen',
  },
  'gate-order': {
    afterGate: '`{title}` am `{at, date}` liegt vor dem Qualitätstor `{gate}` am {due, date}, auf das es folgen soll',
    tooLate: '`{topic}` am `{at, date}` kommt zu spät: `{gate}` ist am {due, date}',
  },
  'start-before-gate': {
    beforeGate: '`{group}` beginnt am `{at, date}`, vor dem Qualitätstor `{gate}` am {due, date}',
    beforeStart: '`{group}` beginnt am `{at, date}`, nicht nach dem Beginn von `{other}` am {due, date}',
  },
  'time-conflict': {
    otherTime: 'Die Zeit `{at}` von `{title}` widerspricht `{first}` in Zeile {line}',
    beforeDue: '`{item}` soll schon um `{at}` fertig sein, fällig ist es erst um `{due}`',
    unknownCheckpoint:
      '`{title}` um `{at}` für `{teams, and}` steht nicht unter deren eigenen Kontrollpunkten: {own, apart}',
    has: '`{team}` hat {times, comma}',
    tooEarly: '`{title}` am `{at, date}` ist zu früh: `{promise}`',
  },
  'weekday-mismatch': {
    otherDay: 'Der Wochentag `{stated, weekday}` stimmt nicht: der {date, date} ist ein `{right, weekday}`',
    otherYear:
      'Der Wochentag `{stated, weekday}` stimmt nicht: der {date, date} ist ein `{right, weekday}`; {year} ist es ein {stated, weekday}',
  },
  'weekend-deploy': {
    weekend: '`{title}` am {date, date} fällt auf einen {weekday, weekday} statt auf einen Arbeitstag',
  },
}
