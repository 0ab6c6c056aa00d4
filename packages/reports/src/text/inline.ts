import { cleanText } from './clean-text.js'

/**
 * What would mean something to a Markdown renderer, and how it is written so that it does not.
 * A backslash where every renderer knows it, elsewhere an entity: `{` opens an expression in MDX and Vue,
 * `:name` a directive in Docusaurus and Starlight, `<` a tag everywhere.
 */
const MEANINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\\`*[\]]/g, '\\$&'],
  [/&(?=#?\w{1,32};)/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
  [/\{/g, '&#123;'],
  [/(?<!^|\s)~|~(?!\d)/g, '&#126;'],
  [/\$(?!\d)/g, '&#36;'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  [/:(?=[a-z]|\/\/)/gi, '&#58;'],
  [/(www)\./gi, '$1&#46;'],
  [/(?<=\S)@(?=\S)/g, '&#64;'],
  [/^(#{1,6}|[-+])(?=[\s-]|$)|^#/, '\\$&'],
  [/(?<=\s)#+$/, '\\$&'],
  [/^=/, '&#61;'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
]

/**
 * Write a text so that Markdown shows it as it is: no emphasis, link, tag, expression or block comes of it.
 *
 * @param text any text, of any number of lines
 * @returns Markdown of one line
 * @example
 * inline('use `<b>` *here*') //=> 'use \\`&lt;b&gt;\\` \\*here\\*'
 */
export function inline(text: string): string {
  const clean = cleanText(text)
  return PLAIN.test(clean)
    ? clean
    : MEANINGS.reduce((markdown, [meaning, plain]) => markdown.replace(meaning, plain), clean)
}

/** Most texts are words and hold nothing that could mean something. */
const PLAIN = /^(?!.*www\.)(?:\p{L}|\d+(?![\d.)]))(?:[\p{L}\p{N} ,.;!?()'"/%+–—→-]|:(?= |$))*$/iu
