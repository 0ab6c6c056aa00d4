const LOOSE = /[\s:：,;|–—-]+$/u

/**
 * A text without the colons, commas and dashes that its end was parted with.
 *
 * @example
 * trimEnd('Dry run -') //=> 'Dry run'
 */
export function trimEnd(text: string): string {
  return text.replace(LOOSE, '')
}
