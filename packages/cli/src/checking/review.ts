import {
  assemble,
  compareDiagnostics,
  type Diagnostic,
  reviewDirectives,
  runChecks,
  type Silenced,
  type SprintDocument,
  silence,
} from '@sprint/core'
import { sureFixes } from '../fixing/sure-fixes.js'
import type { ReadDocument } from '../input/read-documents.js'
import { RULE_IDS, type RuleSettings } from '../input/rule-settings.js'

/** What is wrong in the documents, and what they silence by their own comments. */
export interface Review {
  /** In the order of the documents; each fix is located and sure. */
  readonly messages: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/**
 * Find what is wrong inside each document, and what it says otherwise than another.
 *
 * @param documents with the bytes that they were read from
 * @param rules what the project has set
 * @example
 * review([{ document: parseDocument(bytes, { path: 'plan.md' }), bytes }], { severities: {}, options: {} }).messages
 */
export function review(documents: readonly ReadDocument[], rules: RuleSettings): Review {
  const between = assemble(documents.map(({ document }) => document)).flatMap(({ messages }) => messages)
  const reviews = documents.map(({ document, bytes }) => {
    const others = between.filter(({ file }) => file === document.path)
    const { kept, silenced, remarks } = reviewOne(document, others, rules)
    // What people let stand is not to be fixed.
    const quiet = silenced.map((one) => ({ ...one, message: { ...one.message, fix: null } }))
    return { messages: sureFixes(document, bytes, [...kept, ...remarks].sort(compareDiagnostics)), silenced: quiet }
  })
  return {
    messages: reviews.flatMap(({ messages }) => messages),
    silenced: reviews.flatMap(({ silenced }) => silenced),
  }
}

function reviewOne(document: SprintDocument, between: readonly Diagnostic[], { severities, options }: RuleSettings) {
  const own = runChecks(document, { severities, options, withSilenced: true })
  const others = withSeverities([...document.messages, ...between], severities)
  const found = silence([...own, ...others], document.directives)
  const off = RULE_IDS.filter((id) => severities[id] === 'off')
  const remarks = reviewDirectives(document.directives, found.silenced, { ids: RULE_IDS, off })
  return { ...found, remarks: withSeverities(remarks, severities) }
}

function withSeverities(messages: readonly Diagnostic[], severities: RuleSettings['severities']): Diagnostic[] {
  return messages.flatMap((message) => {
    const severity = severities[message.ruleId] ?? message.severity
    return severity === 'off' ? [] : [{ ...message, severity }]
  })
}
