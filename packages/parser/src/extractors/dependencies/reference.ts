import { refOf } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import { readGroupName } from '../../readers/read-group-name.js'
import { readItemId } from '../../readers/read-item-id.js'
import { readName } from '../../readers/read-name.js'
import { trimEnd } from '../../readers/trim-end.js'
import type { ParseContext } from '../extractor.js'

const MOST_WORDS = 6

/** What a text refers to. */
export interface Reference {
  /** The id of the group or item that is meant, else the text itself. */
  readonly ref: string
  /** Whether the document defines what is meant. */
  readonly isKnown: boolean
  /** Whether it has a number, as the name of something mostly has. */
  readonly isNumbered: boolean
  /** Whether it is written as a name is. */
  readonly isName: boolean
}

/**
 * Reads the end of an arrow or the value of a `depends on` field.
 *
 * @returns `undefined` where the text is too long to be a name
 */
export function readReference(context: ParseContext, text: string): Reference | undefined {
  const { lexicon } = context
  const bare = withoutTopic(context, trimEnd(bareText(text)))
  if (bare === '' || bare.split(/\s+/).length > MOST_WORDS) return undefined
  const name = readGroupName(bare, lexicon)
  if (name?.rest === '') {
    const group = context
      .groups()
      .value.find((one) => one.kind === name.kind && (one.id === name.id || one.id === name.label))
    return { ref: group?.id ?? bare, isKnown: true, isNumbered: true, isName: true }
  }
  const id = readItemId(bare)?.id
  const wanted = bare.toLowerCase()
  const item = context
    .items()
    .value.find((one) => (id !== undefined && one.id === id) || one.title.toLowerCase() === wanted)
  if (item) return { ref: refOf(item), isKnown: true, isNumbered: true, isName: true }
  const isNumbered = wordsOf(bare).some((word) => Number.isFinite(Number(word)))
  return { ref: bare, isKnown: false, isNumbered, isName: readName(bare) !== undefined }
}

/** 'Day 2 dependency' means day 2. */
function withoutTopic({ lexicon }: ParseContext, text: string): string {
  const words = text.split(/\s+/)
  const isTopic = words.length > 1 && lexicon.sections.whole(words.at(-1) ?? '') === 'dependencies'
  return isTopic ? words.slice(0, -1).join(' ') : text
}
