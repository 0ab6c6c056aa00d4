const ARROW = /\s*(?:→|⟶|➜|➔|⇒|->|=>|-->)\s*/u

/**
 * The ends of a chain of arrows; one text where there is none.
 *
 * @example
 * readArrows('Ada → Ben -> Cleo') //=> ['Ada', 'Ben', 'Cleo']
 */
export function readArrows(text: string): string[] {
  return text.split(ARROW).map((part) => part.trim())
}
