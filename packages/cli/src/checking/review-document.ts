import { type Diagnostic, reviewDirectives, runChecks, type Silence, type SprintDocument, silence } from '@sprint/core'
import { RULE_IDS, type RuleSettings } from '../input/rule-settings.js'

/** What is wrong in one document, and what it silences. */
export interface DocumentReview extends Silence {
  /** What is wrong with the comments by which it silences. */
  readonly remarks: readonly Diagnostic[]
}

/**
 * Find what is wrong inside a document, as grave as the project says, without what the document silences.
 *
 * @param document as it was read
 * @param others findings that concern it and other documents
 * @param rules what the project has set
 * @example
 * reviewDocument(document, [], { severities: {}, options: {} }).kept
 */
export function reviewDocument(
  document: SprintDocument,
  others: readonly Diagnostic[],
  { severities, options }: RuleSettings,
): DocumentReview {
  const own = runChecks(document, { severities, options, withSilenced: true })
  const rest = withSeverities([...document.messages, ...others], severities)
  const found = silence([...own, ...rest], document.directives)
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
