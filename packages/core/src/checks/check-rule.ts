import type { Finding, Rule } from '../diagnostics/finding.js'
import type { SprintDocument } from '../model/sprint-document.js'

/** One rule: it looks at a document and returns what is wrong there. */
export interface CheckRule extends Rule {
  /**
   * Look at a document. It must say nothing where nothing is wrong, whatever the document leaves out.
   *
   * @param document a document as it was read
   * @returns the findings, in any order
   */
  run(document: SprintDocument): Iterable<Finding>
}
