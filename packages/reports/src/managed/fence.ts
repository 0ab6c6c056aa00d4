/**
 * Tell the lines of code blocks from the others, one line after the other: what looks like a marker there is shown,
 * not meant.
 *
 * @returns asks of each line whether it belongs to a code block
 * @example
 * const isCode = fences()
 * ['```md', '<!-- sprint:tests -->', '```', 'text'].map(isCode) //=> [true, true, true, false]
 */
export function fences(): (line: string) => boolean {
  let open: string | null = null
  return (line) => {
    const fence = /^[\s>]*(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    if (open === null) {
      open = fence ?? null
      return open !== null
    }
    const isEnd = fence?.startsWith(open) === true && /^[\s>]*(`+|~+)\s*$/.test(line)
    if (isEnd) open = null
    return true
  }
}
