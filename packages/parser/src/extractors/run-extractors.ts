import type { Source } from '@sprint/core'
import type { Draft, Extractor, ParseContext } from './extractor.js'

export type Extractors = { readonly [K in keyof Draft]?: Extractor<K> }

export interface Extracted {
  readonly draft: Draft
  /** Which extractor made use of which places. */
  readonly used: ReadonlyMap<keyof Draft, readonly Source[]>
}

const emptyDraft = (): Draft => ({
  kind: 'other',
  language: null,
  date: null,
  id: null,
  title: null,
  goal: null,
  project: null,
  dates: { start: null, end: null },
  status: null,
  lead: null,
  checklist: { total: 0, done: 0 },
  points: { committed: null, completed: null },
  items: [],
  tests: [],
  metrics: [],
  criteria: [],
  gates: [],
  decisions: [],
  approvals: [],
  risks: [],
  blockers: [],
  people: [],
  groups: [],
  deliverables: [],
  handoffs: [],
  dependencies: [],
  days: [],
  events: [],
  escalations: [],
  lessons: { wentWell: [], toImprove: [], surprises: [], recommendations: [], actions: [] },
  budgets: [],
  claims: [],
})

/**
 * Runs every extractor on one document. Each fills its own key, so the order changes nothing.
 */
export function runExtractors(context: ParseContext, extractors: Extractors): Extracted {
  const draft = emptyDraft()
  const used = new Map<keyof Draft, readonly Source[]>()
  for (const key of keysOf(extractors)) used.set(key, fill(draft, key, context, extractors))
  return { draft, used }
}

/**
 * Some of the extractors.
 *
 * @param extractors to choose from
 * @param keys those to run; all, unless they are given
 */
export function onlyThose(extractors: Extractors, keys: readonly (keyof Draft)[] | undefined): Extractors {
  if (keys === undefined) return extractors
  return Object.fromEntries(keys.flatMap((key) => (extractors[key] ? [[key, extractors[key]]] : [])))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function fill<K extends keyof Draft>(
  draft: Writable<Draft>,
  key: K,
  context: ParseContext,
  extractors: Extractors,
): Source[] {
  const extractor = extractors[key]
  if (!extractor) return []
  const { value, used = [] } = extractor.extract(context)
  draft[key] = value
  const sources = [...used]
  addSources(value, sources)
  return sources
}

/** Adds every `source` in a value, however deep. */
function addSources(value: unknown, sources: Source[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const entry of value) addSources(entry, sources)
  else if (isSource(value)) sources.push(value)
  else for (const part of Object.values(value)) addSources(part, sources)
}

function isSource(value: object): value is Source {
  return 'path' in value && 'line' in value && 'endLine' in value
}

function keysOf(extractors: Extractors): (keyof Draft)[] {
  const keys: (keyof Draft)[] = []
  for (const key in extractors) if (isKey(key)) keys.push(key)
  return keys
}

const KEYS = new Set<string>(Object.keys(emptyDraft()))
function isKey(key: string): key is keyof Draft {
  return KEYS.has(key)
}
