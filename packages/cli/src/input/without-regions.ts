/** A region between its markers, and the end of its last line. */
const REGION = /^( {0,3}<!--[ \t]*sprint:(?!notes\b)[^\n]*-->[^\n]*\n)([\s\S]*?)(?=^ {0,3}<!--[ \t]*\/sprint:)/gm

/**
 * Leave out what was generated into a page, so that no report is written from what a report says. Lines keep their
 * numbers.
 *
 * @param bytes of a page in any encoding that writes ASCII as ASCII
 * @example
 * withoutRegions(Buffer.from('<!-- sprint:tests -->\n131 passed\n<!-- /sprint:tests -->\n')).includes('131') //=> false
 */
export function withoutRegions(bytes: Buffer): Buffer {
  if (!bytes.includes('sprint:')) return bytes
  const text = bytes.toString('latin1')
  const without = text.replace(REGION, (_, marker: string, body: string) => marker + body.replace(/[^\n]+/g, ''))
  return without === text ? bytes : Buffer.from(without, 'latin1')
}
