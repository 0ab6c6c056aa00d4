import { link } from '../../text/link.js'
import type { ReportFigure } from '../../view/figure.js'
import { figureText } from '../../view/sentence.js'
import type { HelperOptions } from './helper-options.js'

/** Where computed figures are explained: the heading that `computed.hbs` writes. */
const COMPUTED_ANCHOR = '#formulas'

/**
 * Write a figure as a link to where it comes from: the line that states it, or how it was computed.
 *
 * @param figure a figure of the view
 * @example
 * figureMarkdown({ ...figure, value: 13, source: sourceAt(4), basis: null }, options) //=> '[13](sprint.md#L4)'
 */
export function figureMarkdown(figure: ReportFigure, options: HelperOptions): string {
  const text = figureText(figure)
  return figure.basis === null ? link(text, figure.source, options.data.links) : `[${text}](${COMPUTED_ANCHOR})`
}
