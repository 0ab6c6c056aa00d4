import type { Decision } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import { decisionFields } from './decision-fields.js'
import { decisionRows } from './decision-rows.js'
import { listedDecisions } from './listed-decisions.js'
import { optionDecisions } from './option-decisions.js'

/**
 * The decisions of a document: fields that state one, options to choose from, entries and headings beneath a heading of
 * decisions, rows of their tables.
 */
export function readDecisions(context: ParseContext): Extraction<Decision[]> {
  const found = [
    ...optionDecisions(context),
    ...decisionFields(context),
    ...listedDecisions(context),
    ...decisionRows(context),
  ]
  const places = new Set<number>()
  const value = found.filter(({ source }) => !places.has(source.line) && places.add(source.line))
  return { value: value.sort((a, b) => a.source.line - b.source.line) }
}
