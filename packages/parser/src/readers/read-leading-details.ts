// > | Show both views  -  High.  -  The view changes
//                     ^^^       ^^^
const DASH = /\s+[-–—]\s*/u

/**
 * The words in front of the first part between dashes that is a detail.
 *
 * @param text one line
 * @param isDetail whether a part is a detail; it may take it
 * @returns `undefined` where no part is one
 * @example
 * readLeadingDetails('Show both views - High - The view changes', (part) => part === 'High') //=> 'Show both views'
 */
export function readLeadingDetails(text: string, isDetail: (part: string) => boolean): string | undefined {
  const parts = text.split(DASH)
  const at = parts.findIndex((part, index) => index > 0 && isDetail(part.replace(/\.$/u, '').trim()))
  return at < 0 ? undefined : parts.slice(0, at).join(' - ').trim()
}
