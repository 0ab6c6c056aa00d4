import { inline } from '../../text/inline.js'
import type { HelperOptions } from './helper-options.js'

/** A template asked for a text of ours that does not exist. */
export class UnknownText extends Error {
  readonly names: readonly string[]

  constructor(name: string, names: readonly string[]) {
    super(`Unexpected text \`${name}\``)
    this.names = names
  }
}

/**
 * A heading or a label in the language of the report.
 *
 * @param name `headings.` or `labels.`, and its name
 * @example
 * sayText('headings.risks', options) //=> 'Risks'
 */
export function sayText(name: string, { data }: HelperOptions): string {
  const { headings, labels } = data.messages
  const texts = new Map<string, string>(
    Object.entries({ headings, labels }).flatMap(([group, own]) =>
      Object.entries(own).map(([key, text]) => [`${group}.${key}`, text] as const),
    ),
  )
  const text = texts.get(name)
  if (text === undefined) throw new UnknownText(name, [...texts.keys()])
  return inline(text)
}
