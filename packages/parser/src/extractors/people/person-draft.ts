import type { Person, Source } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { readPersonMark } from '../../readers/read-person-mark.js'

/** Somebody as one place tells of them. */
export interface PersonDraft {
  readonly name: string
  readonly source: Source
  readonly id?: string | null
  readonly role?: string | null
  readonly environment?: string | null
  readonly responsibilities?: readonly string[]
  readonly contact?: string | null
  /** More words beside the name that may say what kind of somebody it is. */
  readonly hint?: string
}

/** A person as the model knows one. */
export function personFrom(draft: PersonDraft, lexicon: Lexicon): Person {
  return {
    id: draft.id ?? null,
    name: draft.name,
    kind: kindOf(draft, lexicon),
    role: draft.role ?? null,
    environment: draft.environment ?? null,
    responsibilities: [...(draft.responsibilities ?? [])],
    contact: draft.contact ?? null,
    source: draft.source,
  }
}

/** The name tells first, then the words and pictures beside it. */
function kindOf({ name, hint = '' }: PersonDraft, lexicon: Lexicon): Person['kind'] {
  const inName = lexicon.people.find(name).at(-1)?.meaning
  if (inName) return inName
  return readPersonMark(hint) ?? lexicon.people.whole(hint) ?? 'person'
}
