import type {
  Decision,
  DocumentKind,
  ItemStatus,
  ItemType,
  Level,
  Person,
  Priority,
  SprintStatus,
  TestRole,
} from '@sprint/core'
import { AGENT_NAMES } from './agent-names.js'
import { PhraseBook } from './phrase-book.js'
import type { FieldKey, GROUP_WORDS, LanguageWords, SectionRole, TestWord, Unit } from './words.js'

/** The vocabularies of all languages taken together; a document may mix them. */
export interface Lexicon {
  readonly languages: readonly LanguageWords[]
  readonly sections: PhraseBook<SectionRole>
  readonly fields: PhraseBook<FieldKey>
  readonly itemTypes: PhraseBook<ItemType>
  readonly itemStatuses: PhraseBook<ItemStatus>
  readonly sprintStatuses: PhraseBook<SprintStatus>
  readonly priorities: PhraseBook<Priority>
  readonly levels: PhraseBook<Level>
  readonly groups: PhraseBook<(typeof GROUP_WORDS)[number]>
  readonly sprint: PhraseBook<true>
  /** 1 to 12. */
  readonly months: PhraseBook<number>
  /** 0 (Sunday) to 6. */
  readonly weekdays: PhraseBook<number>
  readonly units: PhraseBook<Unit>
  readonly tests: PhraseBook<TestWord>
  readonly testRoles: PhraseBook<TestRole>
  readonly present: PhraseBook<true>
  readonly kinds: PhraseBook<DocumentKind>
  readonly nothing: PhraseBook<true>
  readonly storyOpenings: PhraseBook<true>
  readonly people: PhraseBook<Person['kind']>
  readonly outcomes: PhraseBook<NonNullable<Decision['outcome']>>
}

/**
 * One lexicon out of the words of several languages. Where two languages mean different things by a word,
 * the first of them wins.
 */
export function createLexicon(languages: readonly LanguageWords[]): Lexicon {
  const book = <M extends string>(pick: (words: LanguageWords) => Partial<Record<M, readonly string[]>>) => {
    const phrases = new PhraseBook<M>()
    for (const words of languages)
      for (const meaning of keysOf(pick(words))) phrases.add(meaning, pick(words)[meaning] ?? [])
    return phrases
  }
  const numbered = (pick: (words: LanguageWords) => readonly (readonly string[])[], first: number) => {
    const phrases = new PhraseBook<number>()
    for (const words of languages)
      pick(words).forEach((forms, index) => {
        phrases.add(index + first, forms)
      })
    return phrases
  }
  const flag = (pick: (words: LanguageWords) => readonly string[]) => {
    const phrases = new PhraseBook<true>()
    for (const words of languages) phrases.add(true, pick(words))
    return phrases
  }
  return {
    languages,
    sections: book((words) => words.sections),
    fields: book((words) => words.fields),
    itemTypes: book((words) => words.itemTypes),
    itemStatuses: book((words) => words.itemStatuses),
    sprintStatuses: book((words) => words.sprintStatuses),
    priorities: book((words) => words.priorities),
    levels: book((words) => words.levels),
    groups: book((words) => words.groups),
    sprint: flag((words) => words.sprint),
    months: numbered((words) => words.months, 1),
    weekdays: numbered((words) => words.weekdays, 0),
    units: book((words) => words.units),
    tests: book((words) => words.tests),
    testRoles: book((words) => words.testRoles),
    present: flag((words) => words.present ?? []),
    kinds: book((words) => words.kinds),
    nothing: flag((words) => words.nothing),
    storyOpenings: flag((words) => words.storyOpenings ?? []),
    people: withAgents(book((words) => words.people ?? {})),
    outcomes: book((words) => words.outcomes ?? {}),
  }
}

/** Products are called the same in every language. */
function withAgents(people: PhraseBook<Person['kind']>): PhraseBook<Person['kind']> {
  people.add('agent', AGENT_NAMES)
  return people
}

function keysOf<K extends string>(record: Partial<Record<K, unknown>>): K[] {
  const keys: K[] = []
  for (const key in record) keys.push(key)
  return keys
}
