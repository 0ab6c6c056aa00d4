/** What a comment says about the checks of a document, and where it stands in its line. */
export interface StatedDirective {
  readonly kind: string
  readonly rules: readonly string[]
  readonly reason: string | null
  readonly start: number
  readonly end: number
}

// > | <!-- sprint-disable-next-line points-total, hours-total -- the rest is in the backlog -->
//          ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
const DIRECTIVE = /^\s*sprint-((?:dis|en)[\w-]*)(?:\s|$)/
const REASON = /(?:^|\s)--(?:\s|$)/
const SEPARATOR = /[\s,]+/

/**
 * The comments of a line that silence checks. What looks like one and is misspelt is returned as it is written.
 *
 * @param text a line
 * @example
 * readDirectives('<!-- sprint-disable placeholder -- the form is to stay empty -->')[0]
 * //=> { kind: 'disable', rules: ['placeholder'], reason: 'the form is to stay empty', start: 0, end: 66 }
 */
export function readDirectives(text: string): StatedDirective[] {
  const found: StatedDirective[] = []
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    const end = close + 3
    const content = text.slice(start + 4, close)
    const match = DIRECTIVE.exec(content)
    if (match?.[1]) found.push({ kind: match[1], ...contentOf(content.slice(match[0].length)), start, end })
    start = text.indexOf('<!--', end)
  }
  return found
}

function contentOf(text: string): Pick<StatedDirective, 'rules' | 'reason'> {
  const dashes = REASON.exec(text)
  const names = dashes ? text.slice(0, dashes.index) : text
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : ''
  return { rules: names.split(SEPARATOR).filter((name) => name !== ''), reason: reason === '' ? null : reason }
}
