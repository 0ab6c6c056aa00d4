import type { Dependency } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import { arrowDependencies } from './arrow-dependencies.js'
import { dependencyRows } from './dependency-rows.js'
import { groupDependencies } from './group-dependencies.js'

/**
 * The dependencies of a document: arrows beneath a heading of dependencies, rows of their tables, and what groups say
 * that they wait for. What a unit of work depends on is kept with the unit.
 */
export function readDependencies(context: ParseContext): Extraction<Dependency[]> {
  const found = [...arrowDependencies(context), ...dependencyRows(context), ...groupDependencies(context)]
  const known = new Set<string>()
  const value = found.filter(({ from, to }) => {
    const key = `${from} ${to}`
    return from !== to && !known.has(key) && known.add(key)
  })
  return { value: value.sort((a, b) => a.source.line - b.source.line) }
}
