const PERSON = /[👤👥👩👨🧑🙋🙍🧔👷💁]/u
const AGENT = /🤖/u

/**
 * Whether a picture says that somebody is a person or an agent.
 *
 * @example
 * readPersonMark('🤖 Reviewer') //=> 'agent'
 */
export function readPersonMark(text: string): 'person' | 'agent' | undefined {
  if (AGENT.test(text)) return 'agent'
  return PERSON.test(text) ? 'person' : undefined
}
