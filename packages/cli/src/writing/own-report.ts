const GENERATOR = /^(?:generator: | {2}"generator": )"?sprint-report"?,?$/m

/**
 * Whether a text says of itself that it is a report of ours, edited or not.
 *
 * @param text the beginning of a file
 * @example
 * isOwnReport('---\ngenerator: sprint-report\n---\n') //=> true
 */
export function isOwnReport(text: string): boolean {
  return GENERATOR.test(headOf(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')))
}

/** The front matter, or the first lines of JSON: nothing that the body of a document says counts. */
function headOf(text: string): string {
  if (text.startsWith('{\n')) return text.slice(0, 200)
  return text.startsWith('---\n') ? text.slice(0, Math.max(0, text.indexOf('\n---', 3) + 1)) : ''
}
