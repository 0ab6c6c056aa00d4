import type { Fingerprinted } from '../checking/fingerprint.js'
import { messagesOf, type Verdict } from '../checking/verdict.js'
import { counted } from './counted.js'
import { markdownCode, markdownReason, markdownSafe } from './markdown-safe.js'
import { NOUNS, tallyInWords, tallyOf } from './tally.js'

/** A comment on GitHub may have 65,536 characters. */
const MOST_ROWS = 50

/**
 * What a run of `check` found, for a comment on a pull request.
 *
 * @param verdict the run
 * @param linkTo the address of a line of a file
 * @returns Markdown; what the documents say in it is only text
 */
export function markdownSummary(verdict: Verdict, linkTo: (file: string, line: number) => string): string {
  const { fresh, known, silenced, gone, since, documents } = verdict
  const found = tallyInWords(tallyOf(messagesOf(verdict)))
  const what = found.length > 0 ? found.join(', ') : 'no findings'
  const where = `in ${counted(documents, 'document')}${since === null ? '' : ` that were not there at ${markdownCode(since)}`}`
  const rows = (some: readonly Fingerprinted[], why?: (at: number) => string) => tableOf(some, linkTo, why)
  const parts = [
    `### Sprint documents: ${what}`,
    `${fresh.length === 0 ? 'No findings' : counted(fresh.length, 'finding')} ${where}.`,
    fresh.length > 0 && rows(fresh),
    known.length > 0 && details(`${known.length} known`, rows(known)),
    silenced.length > 0 &&
      details(
        `${silenced.length} silenced in the documents`,
        rows(
          silenced.map((one) => one.found),
          (at) => silenced[at]?.reason ?? '',
        ),
      ),
    gone > 0 && `${counted(gone, 'known finding')} no longer occur: \`sprint-report check --update-baseline\`.`,
  ]
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`
}

function tableOf(
  found: readonly Fingerprinted[],
  linkTo: (file: string, line: number) => string,
  why?: (at: number) => string,
): string {
  const rows = found.slice(0, MOST_ROWS).map(({ message }, at) => {
    const { file, line, severity, reason, ruleId } = message
    const place = `[${markdownCode(`${file}:${line}`)}](${linkTo(file, line)})`
    const fixable = message.fix === null ? '' : ' (`--fix` corrects it)'
    const cells = [NOUNS[severity], place, `${markdownReason(reason)}${fixable}`, markdownCode(ruleId)]
    return `| ${[...cells, ...(why ? [markdownSafe(why(at))] : [])].join(' | ')} |`
  })
  const titles = ['', 'Place', 'Finding', 'Rule', ...(why ? ['Reason'] : [])]
  const more = found.length > MOST_ROWS ? [`\n${found.length - MOST_ROWS} more are not shown.`] : []
  return [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`, ...rows, ...more].join('\n')
}

function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/**
 * Where a line of a file can be read: on GitHub where a workflow runs there, else beside the summary.
 *
 * @param env of the process
 * @example
 * linkInto({})('docs/plan.md', 7) //=> 'docs/plan.md?plain=1#L7'
 */
export function linkInto(env: Readonly<Record<string, string | undefined>>): (file: string, line: number) => string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env
  const base = server && repository && commit ? `${server}/${repository}/blob/${commit}/` : ''
  return (file, line) => `${base}${file.split('/').map(encodeFully).join('/')}?plain=1#L${line}`
}

/** Also what would end a link in Markdown. */
function encodeFully(part: string): string {
  return encodeURIComponent(part).replace(/[()'*!~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}
