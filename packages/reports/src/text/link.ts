import type { Source } from '@sprint/core'
import { inline } from './inline.js'
import { type LinkOptions, sourceHref } from './source-href.js'

/**
 * Link a text to the line that it comes from.
 *
 * @param text what to show
 * @param source where it comes from; `null`: the text alone
 * @param options where the report stands
 * @example
 * link('5', sourceAt(3, 'plan.md'), {}) //=> '[5](plan.md#L3)'
 */
export function link(text: string, source: Pick<Source, 'path' | 'line'> | null, options: LinkOptions): string {
  const label = inline(text)
  return source === null || label === '' || options.linkStyle === 'none'
    ? label
    : `[${label}](${sourceHref(source, options)})`
}
