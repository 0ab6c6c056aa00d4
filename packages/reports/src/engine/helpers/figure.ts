import type { Messages } from '../../messages/messages.js'
import { inline } from '../../text/inline.js'
import { link } from '../../text/link.js'
import type { ReportFigure } from '../../view/figure.js'
import { figureText } from '../../view/sentence.js'
import type { HelperOptions } from './helper-options.js'

/**
 * Write a figure as a link to where it comes from: the line that states it, or how it was computed.
 *
 * @param figure a figure of the view
 * @example
 * figureMarkdown({ ...figure, value: 13, source: sourceAt(4), basis: null }, options) //=> '[13](sprint.md#L4)'
 */
export function figureMarkdown(figure: ReportFigure, options: HelperOptions): string {
  const { links, messages, hasFormulas } = options.data
  const text = figureText(figure, messages.formats)
  if (figure.basis === null) return link(text, figure.source, links)
  return hasFormulas ? `[${inline(text)}](${computedAnchor(messages)})` : inline(text)
}

/** Where computed figures are explained: the heading that `computed.hbs` writes, as sites make an address of it. */
function computedAnchor({ headings }: Messages): string {
  return `#${headings.computed.toLowerCase().replaceAll(' ', '-')}`
}
