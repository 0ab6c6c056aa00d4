import type { Formats } from '../messages/formats.js'

/**
 * Put what a message of the core quotes in backticks into quotation marks, as a report does.
 *
 * @param message what a finding or a verdict says
 * @param formats of the language
 * @example
 * withQuotes('Blocker `No data` is not resolved', formats) //=> 'Blocker “No data” is not resolved'
 */
export function withQuotes(message: string, { quoted }: Formats): string {
  return message.replace(/`([^`]*)`/g, (_, words: string) => quoted(words))
}
