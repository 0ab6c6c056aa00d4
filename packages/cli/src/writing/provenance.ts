import { createHash } from 'node:crypto'
import { headOf, isOwnReport } from './own-report.js'

/** Where a text that stands at the place of a report comes from. */
export type Origin = 'generated' | 'edited' | 'foreign'

const DIGEST = /^(?:digest: | {2}"digest": ")([0-9a-f]{16})(?:",)?\n/m

/**
 * Mark a report as ours, so that a later run can tell whether a person has edited it since.
 *
 * The mark is in the front matter, or in the first fields of JSON:
 *
 *     generator: sprint-report
 *     digest: 0f9a…            of everything but this line
 *
 * @param text a report: Markdown with front matter, or a JSON object of several lines
 * @example
 * stamp('---\nkind: final\n---\n') //=> '---\ngenerator: sprint-report\ndigest: …\nkind: final\n---\n'
 */
export function stamp(text: string): string {
  const isJson = text.startsWith('{\n')
  const unmarked = isOwnReport(text) ? text.replace(/^generator: sprint-report\n/m, '') : text
  const body = unmarked.startsWith('---\n') || isJson ? unmarked : `---\n---\n\n${unmarked}`
  const at = body.indexOf('\n') + 1
  const generator = isJson ? '  "generator": "sprint-report",\n' : 'generator: sprint-report\n'
  const digest = digestOf(body.slice(0, at) + generator + body.slice(at))
  const line = isJson ? `  "digest": "${digest}",\n` : `digest: ${digest}\n`
  return body.slice(0, at) + generator + line + body.slice(at)
}

/**
 * Tell a report that is as it was generated from one that a person edited, and from anybody else's file.
 *
 * @param text the whole text of the file
 * @example
 * originOf(stamp('---\nkind: final\n---\n')) //=> 'generated'
 * originOf('# My notes') //=> 'foreign'
 */
export function originOf(text: string): Origin {
  const unix = text.replaceAll('\r\n', '\n')
  const digest = DIGEST.exec(headOf(unix))
  if (digest === null || !isOwnReport(unix)) return 'foreign'
  return digestOf(unix.replace(digest[0], '')) === digest[1] ? 'generated' : 'edited'
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
