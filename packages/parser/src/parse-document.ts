import { emptySprint, type Source, type Sprint, type SprintDocument } from '@sprint/core'
import { diagnose } from './diagnose.js'
import type { Draft, Stated } from './extractors/extractor.js'
import { readCoverage } from './meaning/coverage.js'
import { directivesIn } from './meaning/directives.js'
import type { ParseOptions } from './parse-options.js'
import { type ReadDocument, readDocument } from './read-document.js'

/**
 * Read one sprint document: any layout, any language, any encoding. It never throws; what is wrong with the document
 * is said in `messages`, and what was not understood is listed in `notUnderstood`.
 *
 * @param input the bytes of the file, or its text
 * @param options the path to name in every place
 * @example
 * parseDocument('# Sprint 9\n\n- [x] Ship it', { path: 'sprint.md' }).sprint.checklist //=> { total: 1, done: 1 }
 */
export function parseDocument(input: string | Uint8Array, options: ParseOptions): SprintDocument {
  return toDocument(readDocument(input, options), options.path)
}

/** The model of what was read. */
export function toDocument({ decoded, remarks, context, extracted }: ReadDocument, path: string): SprintDocument {
  const { draft, used } = extracted
  return {
    path,
    kind: draft.kind,
    encoding: { ...decoded.encoding },
    ...readCoverage(context.outline, [...used.values()].flat()),
    language: draft.language,
    date: draft.date?.value ?? null,
    sprint: sprintOf(draft),
    claims: draft.claims,
    directives: directivesIn(context.outline.tree, context.outline.lines, context.outline.places),
    messages: remarks.map(diagnose),
  }
}

function sprintOf(draft: Draft): Sprint {
  const {
    kind: _,
    language: _l,
    date: _d,
    claims: _c,
    id,
    title,
    goal,
    project,
    dates,
    status,
    lead,
    points,
    ...lists
  } = draft
  const places: Record<string, Source> = {}
  const value = <T>(name: string, stated: Stated<T>): T | null => {
    if (stated) places[name] = stated.source
    return stated?.value ?? null
  }
  return {
    ...emptySprint(),
    ...lists,
    id: value('id', id),
    title: value('title', title),
    goal: value('goal', goal),
    project: value('project', project),
    start: value('start', dates.start),
    end: value('end', dates.end),
    status: value('status', status),
    lead: value('lead', lead),
    points: {
      committed: value('points.committed', points.committed),
      completed: value('points.completed', points.completed),
    },
    places,
  }
}
