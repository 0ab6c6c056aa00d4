import type { MessageCatalog } from '../../message-catalog.js'

export const times: MessageCatalog = {
  'date-order': {
    sprintEnd: 'El final del sprint, `{end, date}`, es anterior al inicio, {start, date}',
    groupEnd: 'El final de `{group}`, `{end, date}`, es anterior al inicio, {start, date}',
    startOutside: 'El inicio de `{name}`, `{date, date}`, queda fuera del sprint: del {start, date} al {end, date}',
    endOutside: 'El final de `{name}`, `{date, date}`, queda fuera del sprint: del {start, date} al {end, date}',
    gateOutside: '`{name}`, el `{date, date}`, queda fuera del sprint: del {start, date} al {end, date}',
    beyondLength: '`{day}` no existe: del {start, date} al {end, date} hay {length} días',
    notLastDay:
      '`{day}` para `{title}` no es el último día: es el día {length}, el {end, date}; el día {number} es el {date, date}',
    beyondOption: '`{day}` para `{title}` no existe: `{option}` solo tiene {days} días',
  },
  'dependency-cycle': {
    circle: '`{names, path}` se esperan en círculo; así nada puede empezar',
  },
  'gate-order': {
    afterGate: '`{title}`, el `{at, date}`, queda antes de la puerta `{gate}`, el {due, date}, a la que debe seguir',
    tooLate: '`{topic}`, el `{at, date}`, llega tarde: `{gate}` es el {due, date}',
  },
  'start-before-gate': {
    beforeGate: '`{group}` empieza el `{at, date}`, antes de la puerta `{gate}`, el {due, date}',
    beforeStart: '`{group}` empieza el `{at, date}`, no después del inicio de `{other}`, el {due, date}',
  },
  'time-conflict': {
    otherTime: 'La hora `{at}` de `{title}` contradice `{first}` de la línea {line}',
    beforeDue: '`{item}` debe estar listo ya a las `{at}`, pero vence a las `{due}`',
    unknownCheckpoint:
      '`{title}` a las `{at}` para `{teams, and}` no está entre sus propios puntos de control: {own, apart}',
    has: '`{team}` tiene {times, comma}',
    tooEarly: '`{title}`, el `{at, date}`, es demasiado pronto: `{promise}`',
  },
  'weekday-mismatch': {
    otherDay: 'El día `{stated, weekday}` no es correcto: el {date, date} es `{right, weekday}`',
    otherYear:
      'El día `{stated, weekday}` no es correcto: el {date, date} es `{right, weekday}`; en {year} es {stated, weekday}',
  },
  'weekend-deploy': {
    weekend: '`{title}`, el {date, date}, cae en {weekday, weekday} y no en día laborable',
  },
}
