const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a pattern. The same as `[...text.matchAll(pattern)]`, which copies the pattern for each text and costs
 * several times as much where there is nothing to find, as in most lines.
 *
 * @param text the text
 * @param pattern with the flag `g`, never one that is being stepped through elsewhere
 * @example
 * matchesOf('3 of 8', /\d/g).map(([digit]) => digit) //=> ['3', '8']
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
