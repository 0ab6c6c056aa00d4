import type { Source } from '@sprint/core'
import { anchorOf } from '../../text/anchor.js'
import { inline } from '../../text/inline.js'
import { link } from '../../text/link.js'
import type { ReportFigure } from '../../view/figure.js'
import { figureText } from '../../view/sentence.js'
import type { HelperOptions } from './helper-options.js'

/**
 * Write a figure as a link to where it comes from: the line that states it, or how it was computed. A stated one that
 * the checks or the evidence contradict is marked.
 *
 * @param figure a figure of the view
 * @example
 * figureMarkdown({ ...figure, value: 13, source: sourceAt(4), basis: null }, options) //=> '[13](sprint.md#L4)'
 */
export function figureMarkdown(figure: ReportFigure, options: HelperOptions): string {
  const { links, messages, hasFormulas } = options.data
  const text = figureText(figure, messages.formats)
  if (figure.basis !== null) {
    const isLink = hasFormulas && links.linkStyle !== 'none'
    return isLink ? `[${inline(text)}](${anchorOf(messages.headings.computed)})` : inline(text)
  }
  return `${link(text, figure.source, links)}${doubtOf(figure.source, options)}`
}

/**
 * The mark behind what is stated on a line of which the report says that something does not add up: it leads to where
 * that is said.
 *
 * @param source where it is stated
 * @returns nothing where there is no doubt
 */
export function doubtOf(source: ReportFigure['source'], { data }: HelperOptions): string {
  const { doubted, contradicted, messages, links } = data
  if (source === null) return ''
  const key = lineKey(source)
  if (!contradicted.has(key) && !doubted.has(key)) return ''
  const heading = contradicted.has(key) ? messages.headings.evidence : messages.headings.findings
  return links.linkStyle === 'none' ? ' ⚠' : ` [⚠](${anchorOf(heading)})`
}

/**
 * A line of a document as one word.
 *
 * @param source a place
 * @example
 * lineKey(sourceAt(4, 'plan.md')) //=> 'plan.md:4'
 */
export function lineKey({ path, line }: Pick<Source, 'path' | 'line'>): string {
  return `${path}:${line}`
}
