import type { Finding, Rule } from '../diagnostics/finding.js'
import type { MessageTexts } from '../messages/message-text.js'
import type { SprintDocument } from '../model/sprint-document.js'

/** A number that a project may set for a rule. */
export interface RuleOption {
  /** One line. */
  readonly description: string
  readonly default: number
  /** The smallest value that makes sense. */
  readonly minimum: number
}

/** One rule: it looks at a document and returns what is wrong there. */
export interface CheckRule extends Rule {
  /** What it says, in English, by id: `sayIn` fills them. The reports say the same in other languages. */
  readonly messages?: MessageTexts
  /** What a project may set, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>
  /**
   * Look at a document. It must say nothing where nothing is wrong, whatever the document leaves out.
   *
   * @param document a document as it was read
   * @param options what is set, by name; the defaults where nothing is
   * @returns the findings, in any order
   */
  run(document: SprintDocument, options: Readonly<Record<string, number>>): Iterable<Finding>
}
