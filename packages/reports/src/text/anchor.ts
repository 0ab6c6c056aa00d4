/**
 * The address of a heading on its page, as GitHub and the sites make it.
 *
 * @param heading its text
 * @example
 * anchorOf('What does not add up') //=> '#what-does-not-add-up'
 */
export function anchorOf(heading: string): string {
  const name = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
  return `#${name.replace(/\s/g, '-')}`
}
