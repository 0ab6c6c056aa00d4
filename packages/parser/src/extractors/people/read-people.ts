import type { Person } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { peopleInFields } from './people-in-fields.js'
import { peopleInLists } from './people-in-lists.js'
import { peopleInTables } from './people-in-tables.js'
import { personFrom } from './person-draft.js'

/**
 * Everybody that the document names as somebody: in tables and lists of people, in fields for leads and authors, in
 * headings with a role. One name is one person; a first name is that of the one person who bears it.
 */
export function readPeople(context: ParseContext): Extraction<Person[]> {
  const drafts = [...peopleInTables(context), ...peopleInLists(context), ...peopleInFields(context)]
  const people: Person[] = []
  for (const draft of drafts) {
    const person = personFrom(draft, context.lexicon)
    const known = people.findIndex((other) => isSame(other, person))
    const before = people[known]
    if (before) people[known] = merged(before, person)
    else people.push(person)
  }
  return {
    value: people.sort((a, b) => a.source.line - b.source.line),
    used: drafts.map(({ source }) => source),
  }
}

function isSame(a: Person, b: Person): boolean {
  const first = wordsOf(a.name)
  const second = wordsOf(b.name)
  if (first.join(' ') === second.join(' ')) return true
  const isFirstName = Math.min(first.length, second.length) === 1 && first.length !== second.length
  return isFirstName && a.kind === 'person' && b.kind === 'person' && first[0] === second[0]
}

function merged(a: Person, b: Person): Person {
  return {
    id: a.id ?? b.id,
    name: a.name.length >= b.name.length ? a.name : b.name,
    kind: a.kind,
    role: a.role ?? b.role,
    environment: a.environment ?? b.environment,
    responsibilities: a.responsibilities.length > 0 ? a.responsibilities : b.responsibilities,
    contact: a.contact ?? b.contact,
    source: a.source,
  }
}
