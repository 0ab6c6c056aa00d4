/**
 * A message with places for its values: `{name}` takes a value as it is, `{name, format}` in a format, and in backticks
 * it is quoted. Where the words depend on a number, there are two forms of which `count` chooses one.
 *
 * The formats are those of `MessageFormats`: `date`, `percent`, `word`, …; a list is `and`, `comma`, `apart` or `path`;
 * `whole` keeps a long text.
 */
export type MessageText = string | { readonly one: string; readonly other: string }

/** The messages of a rule, by their ids. */
export type MessageTexts = Readonly<Record<string, MessageText>>

/** The names of the values in a text, found by the compiler. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}, ${string}` ? Name : Place) | NamesIn<Rest>
  : never

/** The names of the values that a message takes. */
export type NamesOf<Text extends MessageText> = Text extends string
  ? NamesIn<Text>
  : Text extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? 'count' | NamesIn<One> | NamesIn<Other>
    : never

/** `{name}` or `{name, format}`, in backticks or not. */
const PLACE = /(`?)\{(\w+)(?:, (\w+))?\}\1/g

/** A place for a value. */
export interface MessagePlace {
  readonly name: string
  /** How the value is written; `null`: as it is. */
  readonly format: string | null
  readonly isQuoted: boolean
}

/**
 * Write a text with something in each of its places.
 *
 * @param text one form of a message
 * @param write what to write in a place
 * @example
 * writePlaces('Unexpected total `{total}`', ({ name }) => name.toUpperCase()) //=> 'Unexpected total TOTAL'
 */
export function writePlaces(text: string, write: (place: MessagePlace) => string): string {
  return text.replace(PLACE, (_, mark: string, name: string, format: string | undefined) =>
    write({ name, format: format ?? null, isQuoted: mark !== '' }),
  )
}
