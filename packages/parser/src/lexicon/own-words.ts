import { english } from './en.js'
import { FIELD_KEYS, GROUP_WORDS, type LanguageWords, SECTION_ROLES, TEST_WORDS, UNITS } from './words.js'

/**
 * Words that a team uses for its own: any part of a language. They win over the words that come with the parser.
 *
 * @example
 * const words: OwnWords = { sections: { goal: ['north star'] }, itemStatuses: { done: ['in the bag'] } }
 */
export type OwnWords = Partial<
  Omit<LanguageWords, 'language' | 'script' | 'spellings' | 'common' | 'months' | 'weekdays'>
>

const KEYS: Readonly<Record<string, readonly string[]>> = {
  sections: SECTION_ROLES,
  fields: FIELD_KEYS,
  groups: GROUP_WORDS,
  tests: TEST_WORDS,
  units: UNITS,
}
const LEFT_OUT: ReadonlySet<string> = new Set(['language', 'common', 'months', 'weekdays'])
const KINDS = new Map<string, readonly string[] | null>(
  Object.entries(english)
    .filter(([kind]) => !LEFT_OUT.has(kind))
    .map(([kind, words]) => [kind, Array.isArray(words) ? null : (KEYS[kind] ?? Object.keys(words))]),
)

/**
 * What is wrong with words of one's own, one line each: where, what, and what is expected.
 *
 * @param value what a file or a script gave
 * @returns none where the words can be used
 * @example
 * problemsOfWords({ sections: { goals: ['north star'] } }) //=> ['words.sections.goals: unexpected key, expected one of goal, …']
 */
export function problemsOfWords(value: unknown): string[] {
  if (!isRecord(value)) return ['words: expected an object such as { "sections": { "goal": ["north star"] } }']
  return Object.entries(value).flatMap(([kind, words]) => {
    const at = `words.${kind}`
    const keys = KINDS.get(kind)
    if (keys === undefined) return [`${at}: unexpected key, expected one of ${[...KINDS.keys()].join(', ')}`]
    if (keys === null) return problemsOfList(at, words)
    if (!isRecord(words)) return [`${at}: expected an object with lists of words, its keys from ${keys.join(', ')}`]
    return Object.entries(words).flatMap(([key, list]) =>
      keys.includes(key)
        ? problemsOfList(`${at}.${key}`, list)
        : [`${at}.${key}: unexpected key, expected one of ${keys.join(', ')}`],
    )
  })
}

/** Whether a value can be used as words of one's own. */
export function isOwnWords(value: unknown): value is OwnWords {
  return problemsOfWords(value).length === 0
}

/** Words of one's own as a language, which no text is written in. */
export function languageOfOwn(words: OwnWords): LanguageWords {
  return {
    language: 'und',
    sections: {},
    fields: {},
    itemTypes: {},
    itemStatuses: {},
    sprintStatuses: {},
    priorities: {},
    levels: {},
    groups: {},
    sprint: [],
    months: [],
    weekdays: [],
    units: {},
    tests: {},
    testRoles: {},
    kinds: {},
    nothing: [],
    ...words,
    common: [],
  }
}

function problemsOfList(at: string, list: unknown): string[] {
  const isList = Array.isArray(list) && list.every((word) => typeof word === 'string' && word.trim() !== '')
  return isList ? [] : [`${at}: expected a list of words or phrases such as ["north star"]`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
