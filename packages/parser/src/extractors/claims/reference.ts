import type { Claim } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readAnchors } from '../../readers/read-anchors.js'
import { readReferences } from '../../readers/read-references.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * Headings of the same document that a line refers to, by a link or by their name, and whether there is such a heading.
 * How an anchor is made of a heading differs from site to site: only its letters and digits are compared.
 *
 * ```text
 * > | Read the files listed in "What to Read First"
 *                               ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const reference: ClaimReader = (context) => {
  const { outline, lexicon, meaningOf } = context
  const placed = linesOf(outline).filter(({ line, kind }) => kind !== 'fence' && line.text !== '')
  const links = placed.flatMap(({ line }) =>
    line.links.filter((link) => link.startsWith('#') && link.length > 1).map((target) => ({ line, target, start: 0 })),
  )
  const named = placed.flatMap(({ line, section }) =>
    meaningOf(section).roles.includes('template')
      ? []
      : readReferences(line.text, lexicon).map((found) => ({ line, ...found })),
  )
  if (links.length === 0 && named.length === 0) return []
  const known = knownNames(context)
  const isNamed = (target: string) => known.has(bare(target)) || lexicon.fields.whole(target) !== undefined
  return [
    ...links.map(({ line, target }): Claim => {
      const source = partOfLine(outline, line, target)
      return { kind: 'reference', target, isKnown: known.has(bare(decoded(target))), source }
    }),
    ...named.map(({ line, target, start }): Claim => {
      const source = partOfLine(outline, line, target, start)
      return { kind: 'reference', target, isKnown: isNamed(target), source }
    }),
  ]
}

/** Headings, with and without the number that tells equal ones apart, and anchors set by hand. */
function knownNames({ outline }: ParseContext): Set<string> {
  const headings = outline.sections.map(({ heading }) => bare(heading.text))
  const repeated = headings.filter((name, at) => headings.indexOf(name) !== at)
  const numbered = repeated.flatMap((name) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${name}${number}`))
  const anchors = outline.lines.flatMap((line) => readAnchors(line)).map(bare)
  const fields = outline.fields.map(({ key }) => bare(key))
  return new Set([...headings, ...numbered, ...anchors, ...fields, 'top', ''])
}

const bare = (text: string) => wordsOf(text).join('')

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
