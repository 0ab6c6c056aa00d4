import type { Claim } from '@sprint/core'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { type Blank, readBlanks, readUnsure } from '../../readers/read-blanks.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * What is left to fill in, and what is marked as not certain, outside templates and code.
 *
 * ```text
 * > | **Lead:** [TBD]
 *               ^^^^^
 * ```
 */
export const placeholder: ClaimReader = ({ outline, lexicon, meaningOf }) => {
  const claims = linesOf(outline).flatMap(({ line, section, kind }): Claim[] => {
    if (kind === 'fence' || meaningOf(section).roles.includes('template')) return []
    const text = line.code.length === 0 ? line.text : withoutCode(line.text, line.code)
    const claim = (of: 'placeholder' | 'unsure', { text: blank, start }: Blank): Claim => ({
      kind: of,
      text: blank,
      source: partOfLine(outline, line, blank, start),
    })
    return [
      ...readBlanks(text, lexicon, kind === 'cell').map((blank) => claim('placeholder', blank)),
      ...readUnsure(text, lexicon).map((blank) => claim('unsure', blank)),
    ]
  })
  const known = new Set(claims.map(({ source }) => source.line))
  const values = outline.fields.flatMap(({ value, line, section, source, form }): Claim[] => {
    if (form === 'fence' || !line || known.has(source.line) || meaningOf(section).roles.includes('template')) return []
    const [blank] = readBlanks(value, lexicon, true)
    const at = blank ? line.text.indexOf(blank.text) : -1
    const isCode = line.code.some(({ start, end }) => start <= at && at < end)
    return blank && !isCode
      ? [
          {
            kind: 'placeholder',
            text: blank.text,
            source: partOfLine(outline, line, blank.text, at),
          },
        ]
      : []
  })
  return [...claims, ...values]
}

/** The text with its code blanked out, so that places stay. */
function withoutCode(text: string, code: readonly { readonly start: number; readonly end: number }[]): string {
  let bare = text
  for (const { start, end } of code) bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end)
  return bare
}
