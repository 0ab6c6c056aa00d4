import type { Decision, DocumentKind, ItemType, Level, Person, Priority, SprintStatus, TestRole } from '@sprint/core'
import { AGENT_NAMES } from './agent-names.js'
import { PhraseBook } from './phrase-book.js'
import { type Phrases, phrasesOf } from './phrases.js'
import type { FieldKey, GROUP_WORDS, LanguageWords, SectionRole, StatusWord, TestWord, Unit } from './words.js'

/** The vocabularies of some languages taken together; a document may mix them. */
export interface Lexicon {
  readonly languages: readonly LanguageWords[]
  readonly sections: PhraseBook<SectionRole>
  readonly occasions: PhraseBook<'done' | 'next'>
  readonly fields: PhraseBook<FieldKey>
  readonly itemTypes: PhraseBook<ItemType>
  readonly itemStatuses: PhraseBook<StatusWord>
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
  readonly placeholders: PhraseBook<true>
  readonly unsure: PhraseBook<true>
  readonly addresses: PhraseBook<true>
  readonly storyOpenings: PhraseBook<true>
  readonly people: PhraseBook<Person['kind']>
  readonly outcomes: PhraseBook<NonNullable<Decision['outcome']>>
}

const LAYERS = {
  sections: layer((words) => entriesOf(words.sections)),
  occasions: layer((words) => entriesOf(words.occasions)),
  fields: layer((words) => entriesOf(words.fields)),
  itemTypes: layer((words) => entriesOf(words.itemTypes)),
  itemStatuses: layer((words) => entriesOf(words.itemStatuses)),
  sprintStatuses: layer((words) => entriesOf(words.sprintStatuses)),
  priorities: layer((words) => entriesOf(words.priorities)),
  levels: layer((words) => entriesOf(words.levels)),
  groups: layer((words) => entriesOf(words.groups)),
  sprint: layer((words) => flag(words.sprint)),
  months: layer((words) => numbered(words.months, 1)),
  weekdays: layer((words) => numbered(words.weekdays, 0)),
  units: layer((words) => entriesOf(words.units)),
  tests: layer((words) => entriesOf(words.tests)),
  testRoles: layer((words) => entriesOf(words.testRoles)),
  present: layer((words) => flag(words.present)),
  kinds: layer((words) => entriesOf(words.kinds)),
  nothing: layer((words) => flag(words.nothing)),
  placeholders: layer((words) => flag(words.placeholders)),
  addresses: layer((words) => flag(words.addresses)),
  unsure: layer((words) => flag(words.unsure)),
  storyOpenings: layer((words) => flag(words.storyOpenings)),
  // Products are called the same in every language.
  people: layer((words): Entry<Person['kind']>[] => [...entriesOf(words.people), ['agent', AGENT_NAMES]]),
  outcomes: layer((words) => entriesOf(words.outcomes)),
}

/**
 * One lexicon out of the words of several languages. Where two of them mean different things by a word, the first wins:
 * words of one's own, put in front, win over all others.
 *
 * @param languages the languages in the order in which they count
 * @example
 * createLexicon([{ ...english, sections: { goal: ['north star'] } }, english]).sections.whole('North Star') //=> 'goal'
 */
export function createLexicon(languages: readonly LanguageWords[]): Lexicon {
  const book = <M>(phrases: Layer<M>) => new PhraseBook<M>(() => languages.map(phrases))
  return {
    languages,
    sections: book(LAYERS.sections),
    occasions: book(LAYERS.occasions),
    fields: book(LAYERS.fields),
    itemTypes: book(LAYERS.itemTypes),
    itemStatuses: book(LAYERS.itemStatuses),
    sprintStatuses: book(LAYERS.sprintStatuses),
    priorities: book(LAYERS.priorities),
    levels: book(LAYERS.levels),
    groups: book(LAYERS.groups),
    sprint: book(LAYERS.sprint),
    months: book(LAYERS.months),
    weekdays: book(LAYERS.weekdays),
    units: book(LAYERS.units),
    tests: book(LAYERS.tests),
    testRoles: book(LAYERS.testRoles),
    present: book(LAYERS.present),
    kinds: book(LAYERS.kinds),
    nothing: book(LAYERS.nothing),
    placeholders: book(LAYERS.placeholders),
    addresses: book(LAYERS.addresses),
    unsure: book(LAYERS.unsure),
    storyOpenings: book(LAYERS.storyOpenings),
    people: book(LAYERS.people),
    outcomes: book(LAYERS.outcomes),
  }
}

type Layer<M> = (words: LanguageWords) => Phrases<M>
type Entry<M> = readonly [meaning: M, phrases: readonly string[]]

/** The phrases of one language, prepared when first asked for and kept for every lexicon that holds the language. */
function layer<M>(entries: (words: LanguageWords) => readonly Entry<M>[]): Layer<M> {
  const known = new WeakMap<LanguageWords, Phrases<M>>()
  return (words) => {
    const before = known.get(words)
    if (before) return before
    const phrases = phrasesOf(entries(words), words.spellings)
    known.set(words, phrases)
    return phrases
  }
}

function entriesOf<K extends string>(record: Partial<Record<K, readonly string[]>> = {}): Entry<K>[] {
  const entries: Entry<K>[] = []
  for (const key in record) entries.push([key, record[key] ?? []])
  return entries
}

function numbered(forms: readonly (readonly string[])[], first: number): Entry<number>[] {
  return forms.map((phrases, index) => [index + first, phrases])
}

function flag(phrases: readonly string[] = []): Entry<true>[] {
  return [[true, phrases]]
}
