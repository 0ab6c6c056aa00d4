// JSON leaves these bare, and some terminals obey them.
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * JSON that is safe to print on a terminal; every reader of JSON gets the same value.
 *
 * @param value plain data
 * @param indent spaces of each level; 0 for one line
 * @example
 * toJson({ total: 3 }, 0) //=> '{"total":3}'
 */
export function toJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
