import type { ParseContext } from '../../extractors/extractor.js'
import type { Section } from '../../outline/outline.js'
import { statementsOfBlock } from './block-statements.js'
import { isStatement, statementOfHeading } from './heading-statements.js'
import type { Statement, StatementOptions } from './statement.js'

/**
 * What a section states, in order. A heading beneath it is a statement where it is numbered or begins with a sentence
 * of its own; a heading over nothing but a list or table only groups.
 */
export function statementsIn(context: ParseContext, section: Section, options: StatementOptions): Statement[] {
  const own = section.blocks.flatMap((block) => statementsOfBlock(context, block, options))
  const children = section.children.filter((child) => !options.isForeign(child))
  return [
    ...own,
    ...children.flatMap((child) =>
      isStatement(context, child) ? [statementOfHeading(child)] : statementsIn(context, child, options),
    ),
  ]
}
