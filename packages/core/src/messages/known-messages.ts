import { disagreementMessages } from '../assemble/say-disagreement.js'
import { checks } from '../checks/index.js'
import { directiveMessages } from '../directives/review-directives.js'
import { verdictRules } from '../verify/rules/index.js'
import type { MessageTexts } from './message-text.js'

/**
 * What the rules of this package say, in English, by rule and by message.
 *
 * @example
 * MESSAGES['placeholder'].placeholder //=> 'Unexpected placeholder `{text}`, expected a value'
 */
export const MESSAGES: Readonly<Record<string, MessageTexts>> = {
  ...Object.fromEntries(checks.map(({ id, messages = {} }) => [id, messages])),
  ...Object.fromEntries(verdictRules.map(({ kind, messages }) => [kind, messages])),
  directive: directiveMessages,
  disagreement: disagreementMessages,
}
