import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/finding.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { Directive } from '../model/directive.js'
import { concerns, type Silenced } from './silence.js'

/** It is about the comments themselves, so it is no check and has no page among the checks. */
const RULE = { id: 'directive', severity: 'info', url: null } as const
/** What is said of the comments that silence checks. */
export const directiveMessages = {
  unknownComment: 'Unexpected comment `sprint-{kind}`, expected `{kinds, comma}`',
  unknownRule: 'Unexpected rule `{rule}`, expected the id of a rule',
  nothingToSilence: 'Unexpected `{comment}`, expected something to silence',
  nothingToEnable: 'Unexpected `{comment}`, expected something to enable again',
} as const

const say = sayIn(directiveMessages)

const KINDS = ['disable-next-line', 'disable', 'enable']

/** What is known of the rules. */
export interface KnownRules {
  readonly ids: readonly string[]
  /** Those that did not run: a comment about them may be of use another day. */
  readonly off: readonly string[]
}

/**
 * Find the comments that silence nothing: mistyped, about a rule that does not exist, or no longer needed.
 *
 * @param directives the comments of a document, in order
 * @param silenced what they silence
 * @param rules what is known of the rules
 * @example
 * const directive = { kind: 'disable', rules: ['points-totl'], reason: null, nextLine: 2, source: sourceAt(1) }
 * reviewDirectives([directive], [], { ids: ['points-total'], off: [] })[0].reason
 * //=> 'Unexpected rule `points-totl`, expected the id of a rule'
 */
export function reviewDirectives(
  directives: readonly Directive[],
  silenced: readonly Silenced[],
  rules: KnownRules,
): Diagnostic[] {
  const remark = ({ source }: Directive, said: Message, actual: string) => diagnostic(RULE, { ...said, source, actual })
  return directives.flatMap((directive, at): Diagnostic[] => {
    const { kind } = directive
    if (!KINDS.includes(kind)) {
      const kinds = KINDS.map((one) => `sprint-${one}`)
      return [remark(directive, say('unknownComment', { kind, kinds }), kind)]
    }
    const unknown = directive.rules.filter((id) => !rules.ids.includes(id))
    const told = unknown.map((id) => remark(directive, say('unknownRule', { rule: id }), id))
    const useless = uselessRules(directive, directives.slice(0, at), silenced, rules)
    return [
      ...told,
      ...useless.map((id) => {
        const message = kind === 'enable' ? 'nothingToEnable' : 'nothingToSilence'
        return remark(directive, say(message, { comment: `sprint-${kind} ${id}`.trim() }), id)
      }),
    ]
  })
}

/** The rules that a comment names for nothing; an empty text where it names none and nothing comes of it. */
function uselessRules(
  directive: Directive,
  before: readonly Directive[],
  silenced: readonly Silenced[],
  { ids, off }: KnownRules,
): string[] {
  const named = directive.rules.filter((id) => ids.includes(id) && !off.includes(id))
  const asked = directive.rules.length === 0 ? [''] : named
  return asked.filter((id) => {
    if (directive.kind === 'enable') {
      return !before.some((other) => other.kind === 'disable' && (id === '' || concerns(other, id)))
    }
    return !silenced.some((one) => one.directive === directive && (id === '' || one.message.ruleId === id))
  })
}
