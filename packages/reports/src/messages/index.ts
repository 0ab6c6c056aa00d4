import { german } from './de/index.js'
import { english } from './en/index.js'
import { spanish } from './es/index.js'
import { french } from './fr/index.js'
import type { Language } from './language.js'
import type { Messages } from './messages.js'
import { portuguese } from './pt/index.js'

/** The messages of every language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
}
