import type { Language } from './language.js'

/** What a language puts around figures. */
export interface Written {
  /** The sign in front of the decimals. */
  readonly decimal: string
  /** The sign of a share, with what parts it from the number. */
  readonly percent: string
  /** The word in front of the last entry of a list. */
  readonly and: (last: string) => string
  readonly months: readonly string[]
  /** From Sunday on. */
  readonly weekdays: readonly string[]
  /** What stands around words of a document. */
  readonly quotes: readonly [opening: string, closing: string]
  readonly date: (day: number, month: string, year: string) => string
}

const NO_BREAK = '\u00A0'

// > | padres e hijos      sol y hielo
//            ^                ^
const SPANISH_I = /^(?:i|hi(?![ae]))/iu

const months = (names: string) => names.split(' ')
const weekdays = months
const romance = (day: number, month: string, year: string) => `${day} de ${month} de ${year}`
const plain = (day: number, month: string, year: string) => `${day} ${month} ${year}`

/** As the Unicode Common Locale Data Repository has it; English as most of the world writes a date. */
export const WRITTEN: Readonly<Record<Language, Written>> = {
  en: {
    decimal: '.',
    percent: '%',
    and: () => 'and',
    months: months('January February March April May June July August September October November December'),
    weekdays: weekdays('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    quotes: ['“', '”'],
    date: plain,
  },
  de: {
    decimal: ',',
    percent: `${NO_BREAK}%`,
    and: () => 'und',
    months: months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: weekdays('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    quotes: ['„', '“'],
    date: (day, month, year) => `${day}. ${month} ${year}`,
  },
  es: {
    decimal: ',',
    percent: `${NO_BREAK}%`,
    and: (last) => (SPANISH_I.test(last) ? 'e' : 'y'),
    months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: weekdays('domingo lunes martes miércoles jueves viernes sábado'),
    quotes: ['«', '»'],
    date: romance,
  },
  fr: {
    decimal: ',',
    percent: `${NO_BREAK}%`,
    and: () => 'et',
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: weekdays('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    quotes: [`«${NO_BREAK}`, `${NO_BREAK}»`],
    date: plain,
  },
  pt: {
    decimal: ',',
    percent: '%',
    and: () => 'e',
    months: months('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    weekdays: weekdays('domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'),
    quotes: ['“', '”'],
    date: romance,
  },
}
