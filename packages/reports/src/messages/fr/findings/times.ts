import type { MessageCatalog } from '../../message-catalog.js'

export const times: MessageCatalog = {
  'date-order': {
    sprintEnd: 'La fin du sprint, `{end, date}`, précède le début, {start, date}',
    groupEnd: 'La fin de `{group}`, `{end, date}`, précède le début, {start, date}',
    startOutside: 'Le début de `{name}`, `{date, date}`, est hors du sprint : du {start, date} au {end, date}',
    endOutside: 'La fin de `{name}`, `{date, date}`, est hors du sprint : du {start, date} au {end, date}',
    gateOutside: '`{name}`, le `{date, date}`, est hors du sprint : du {start, date} au {end, date}',
    beyondLength: "`{day}` n'existe pas : du {start, date} au {end, date}, il y a {length} jours",
    notLastDay:
      "`{day}` pour `{title}` n'est pas le dernier jour : c'est le jour {length}, le {end, date} ; le jour {number} est le {date, date}",
    beyondOption: "`{day}` pour `{title}` n'existe pas : `{option}` ne compte que {days} jours",
  },
  'dependency-cycle': {
    circle: "`{names, path}` s'attendent en boucle ; ainsi rien ne peut commencer",
  },
  'gate-order': {
    afterGate: "`{title}`, le `{at, date}`, vient avant la porte `{gate}`, le {due, date}, qu'il doit suivre",
    tooLate: '`{topic}`, le `{at, date}`, vient trop tard : `{gate}` est le {due, date}',
  },
  'start-before-gate': {
    beforeGate: '`{group}` commence le `{at, date}`, avant la porte `{gate}`, le {due, date}',
    beforeStart: '`{group}` commence le `{at, date}`, et non après le début de `{other}`, le {due, date}',
  },
  'time-conflict': {
    otherTime: "L'heure `{at}` de `{title}` contredit `{first}` à la ligne {line}",
    beforeDue: "`{item}` doit être prêt dès `{at}`, mais l'échéance est à `{due}`",
    unknownCheckpoint:
      '`{title}` à `{at}` pour `{teams, and}` ne figure pas parmi leurs propres points de contrôle : {own, apart}',
    has: '`{team}` a {times, comma}',
    tooEarly: "`{title}`, le `{at, date}`, c'est trop tôt : `{promise}`",
  },
  'weekday-mismatch': {
    otherDay: 'Le jour `{stated, weekday}` est faux : le {date, date} est un `{right, weekday}`',
    otherYear:
      "Le jour `{stated, weekday}` est faux : le {date, date} est un `{right, weekday}` ; en {year}, c'est un {stated, weekday}",
  },
  'weekend-deploy': {
    weekend: '`{title}`, le {date, date}, tombe un {weekday, weekday} et non un jour ouvré',
  },
}
