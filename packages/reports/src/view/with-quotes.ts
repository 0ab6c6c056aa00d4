/**
 * Put what a message of the core quotes in backticks into quotation marks, as a report does.
 *
 * @param message a reason of a finding, a gate or the readiness
 * @example
 * withQuotes('Blocker `No data` is not resolved') //=> 'Blocker “No data” is not resolved'
 */
export function withQuotes(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”')
}
