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
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { headings, labels }
  const [group = '', key = ''] = name.split('.')
  const own = Object.hasOwn(texts, group) ? (texts[group] ?? {}) : {}
  const text = Object.hasOwn(own, key) ? own[key] : undefined
  if (text === undefined) throw new UnknownText(name, namesIn(texts))
  return inline(text)
}

function namesIn(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  return Object.entries(texts).flatMap(([group, own]) => Object.keys(own).map((key) => `${group}.${key}`))
}
