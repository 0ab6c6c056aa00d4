import type { CalendarDate, Claim, DocumentKind, Source, Sprint, SprintStatus } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { SectionMeaning } from '../meaning/section-meaning.js'
import type { Outline, Section } from '../outline/outline.js'
import type { GroupReading } from './groups/read-groups.js'

/** A single value with the place it stands at; `null` where nobody states it. */
export type Stated<T> = { readonly value: T; readonly source: Source } | null

/** The lists of a sprint that one extractor each fills. */
export type SprintLists = Pick<
  Sprint,
  | 'items'
  | 'tests'
  | 'metrics'
  | 'criteria'
  | 'gates'
  | 'decisions'
  | 'approvals'
  | 'risks'
  | 'blockers'
  | 'people'
  | 'groups'
  | 'deliverables'
  | 'handoffs'
  | 'dependencies'
  | 'days'
  | 'events'
  | 'escalations'
  | 'lessons'
  | 'budgets'
>

/** What the extractors make of a document, one key each. */
export interface Draft extends SprintLists {
  readonly kind: DocumentKind
  readonly language: string | null
  readonly date: Stated<CalendarDate>
  readonly id: Stated<string>
  readonly title: Stated<string>
  readonly goal: Stated<string>
  readonly project: Stated<string>
  readonly dates: { readonly start: Stated<CalendarDate>; readonly end: Stated<CalendarDate> }
  readonly status: Stated<SprintStatus>
  readonly lead: Stated<string>
  readonly checklist: Sprint['checklist']
  readonly points: { readonly committed: Stated<number>; readonly completed: Stated<number> }
  readonly claims: Claim[]
}

/** What an extractor may ask. Shared results are worked out once, when first asked for. */
export interface ParseContext {
  readonly outline: Outline
  readonly lexicon: Lexicon
  readonly meaningOf: (section: Section) => SectionMeaning
  readonly kind: () => DocumentKind
  readonly items: () => Extraction<Sprint['items']>
  readonly groups: () => GroupReading
}

/** What an extractor found. The places of the values themselves count as understood without being listed. */
export interface Extraction<V> {
  readonly value: V
  /** Further places that it made use of. */
  readonly used?: readonly Source[]
}

/**
 * Fills one key of the draft. Extractors never see each other's results, so that their order cannot matter;
 * what several of them need is shared through the context.
 */
export interface Extractor<K extends keyof Draft> {
  readonly key: K
  extract(context: ParseContext): Extraction<Draft[K]>
}
