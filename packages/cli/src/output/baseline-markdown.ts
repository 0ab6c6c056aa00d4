import { type BaselineDiff, quote } from '@sprint/core'
import { changeLists, countRows } from './baseline-lists.js'

/** Names of tests shown of each list: a comment on a pull request holds some 60,000 characters. */
const MOST = 50

/**
 * A comparison with a baseline as Markdown, for the summary of a CI job or a comment on a pull request.
 *
 * @param diff the comparison
 * @param place where the baseline stands
 */
export function baselineMarkdown(diff: BaselineDiff, place: string): string {
  const rows = countRows(diff).map(({ name, before, now, change }) => `| ${name} | ${before} | ${now} | ${change} |`)
  const lists = changeLists(diff).map(({ title, changes }) => {
    const shown = changes.slice(0, MOST).map(({ id, owner }) => {
      const owned = owner === null ? '' : ` (owned by ${quote(owner)})`
      return `- ${quote(id)}${owned}`
    })
    const more = changes.length > MOST ? [`- and ${changes.length - MOST} more`] : []
    return `### ${title}: ${changes.length}\n\n${[...shown, ...more].join('\n')}`
  })
  const verdict =
    diff.regressions.length === 0
      ? '**No regressions**'
      : diff.regressions.map((reason) => `- **Regression**: ${reason}`).join('\n')
  return `${[
    `## Tests against ${quote(place)}`,
    verdict,
    ['| Tests | Before | Now | Change |', '| --- | ---: | ---: | ---: |', ...rows].join('\n'),
    ...lists,
  ].join('\n\n')}\n`
}
