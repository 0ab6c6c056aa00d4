const LOOSE = /^(?:[\s:：,;|→–—\])-]|[[(（][^)\]）]*[)\]）](?=\s*[:：–—-]|\s+\S))+/u

/**
 * A text without the colons, dashes and brackets that part it from what stood in front.
 *
 * @example
 * trimStart('(Mon): - Dry run') //=> 'Dry run'
 */
export function trimStart(text: string): string {
  return text.replace(LOOSE, '')
}
