const JOINT = /\s*(?:[,;、，]|\s[+&]\s|<br\s*\/?>)\s*/u

/**
 * The parts of an enumeration.
 *
 * @example
 * splitRefs('Gate 1, Gate 2 + load test') //=> ['Gate 1', 'Gate 2', 'load test']
 */
export function splitRefs(text: string): string[] {
  return text.split(JOINT).filter((part) => part !== '')
}
