import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  placeholder: 'Unexpected placeholder `{text}`, expected a value',
  unsure: 'Unexpected `{text}`, expected what is certain',
} as const

const say = sayIn(messages)

/**
 * Something left to fill in: `[TBD]`, a row of underscores, `XX%`. And, as a hint, what the document itself marks as
 * presumed.
 *
 * @example
 * const claims = [{ kind: 'placeholder', text: '____%', source: sourceAt(7) }]
 * runChecks(documentFrom({ claims }), { checks: [placeholder] })[0].reason
 * //=> 'Unexpected placeholder `____%`, expected a value'
 */
export const placeholder: CheckRule = {
  id: 'placeholder',
  severity: 'warning',
  messages,
  *run({ claims }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind === 'unsure') {
        yield { ...say('unsure', { text: claim.text }), source: claim.source, actual: claim.text, severity: 'info' }
      }
      if (claim.kind !== 'placeholder') continue
      yield {
        ...say('placeholder', { text: claim.text }),
        source: claim.source,
        actual: claim.text,
      }
    }
  },
}
