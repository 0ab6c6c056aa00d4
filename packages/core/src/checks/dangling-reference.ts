import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { nameIndex } from '../schedule/name-index.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  item: 'Unexpected reference `{name}`, expected the id of an item of this document',
  heading: 'Unexpected reference `{name}`, expected a heading of this document',
} as const

const say = sayIn(messages)

interface Reference {
  readonly name: string
  readonly source: Source
}

function referencesOf({ items, gates, dependencies }: Sprint): Reference[] {
  return [
    ...dependencies.flatMap(({ from, to, source }) => [from, to].map((name) => ({ name, source }))),
    ...items.flatMap(({ dependsOn, source }) => dependsOn.map((name) => ({ name, source }))),
    ...gates.flatMap(({ blockedBy, blocks, source }) => [...blockedBy, ...blocks].map((name) => ({ name, source }))),
  ]
}

// EXP-12, 2.3.1: a series, and a number in it.
const IN_SERIES = /^(\p{L}+[-_ ]?|(?:\d+\.)+)(\d{1,4})$/u

function seriesOf(name: string): { series: string; number: number } | null {
  const [, series, number] = IN_SERIES.exec(name.trim()) ?? []
  return series === undefined ? null : { series: series.toLowerCase(), number: Number(number) }
}

/** The highest and lowest number of each series of ids. What lies beyond may stand in another document. */
function rangesOf({ items }: Sprint): Map<string, { min: number; max: number; count: number }> {
  const ranges = new Map<string, { min: number; max: number; count: number }>()
  for (const { id } of items) {
    const found = id === null ? null : seriesOf(id)
    if (found === null) continue
    const { min, max, count } = ranges.get(found.series) ?? { min: found.number, max: found.number, count: 0 }
    ranges.set(found.series, {
      min: Math.min(min, found.number),
      max: Math.max(max, found.number),
      count: count + 1,
    })
  }
  return ranges
}

function* missingItems(sprint: Sprint): Iterable<Finding> {
  const references = referencesOf(sprint)
  if (references.length === 0) return
  const [index, ranges] = [nameIndex(sprint), rangesOf(sprint)]
  const known = new Set(sprint.items.map(({ id }) => id?.toLowerCase()))
  for (const { name, source } of references) {
    const found = seriesOf(name)
    const range = found === null ? undefined : ranges.get(found.series)
    if (found === null || range === undefined || range.count < 3) continue
    const isOutside = found.number < range.min || found.number > range.max
    if (isOutside || known.has(name.trim().toLowerCase()) || index.find(name) !== undefined) continue
    yield {
      ...say('item', { name }),
      source,
      actual: name,
    }
  }
}

/**
 * A reference to an item or a heading that the document does not have.
 * Says nothing of ids beyond the first and the last of their series, which may belong to another sprint, and of
 * dependencies in words.
 *
 * @example
 * const items = [1, 2, 4].map((n) => itemFrom({ id: `EXP-${n}`, title: `Step ${n}`, dependsOn: n === 4 ? ['EXP-3'] : [] }))
 * runChecks(documentFrom({ sprint: { items } }), { checks: [danglingReference] })[0].reason
 * //=> 'Unexpected reference `EXP-3`, expected the id of an item of this document'
 */
export const danglingReference: CheckRule = {
  id: 'dangling-reference',
  severity: 'warning',
  messages,
  *run({ sprint, claims }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind !== 'reference' || claim.isKnown) continue
      yield {
        ...say('heading', { name: claim.target }),
        source: claim.source,
        actual: claim.target,
      }
    }
    yield* missingItems(sprint)
  },
}
