// @ts-check
/** @typedef {import('./read-member.mjs').Member} Member */

const note = '<!-- Written by `npm run generate` from the comment in the source. -->'

/** @param {string} text */
const firstSentence = (text) => /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replaceAll('\n', ' ').replace(/:$/, '.') ?? text

/**
 * The page of a check.
 *
 * @param {Member} check
 * @param {{ markdown: string, messages: string } | null} shown a document and what the check says of it
 */
export function checkPage({ id, summary, details, example, fields }, shown) {
  return [
    note,
    `# \`${id}\``,
    summary,
    details,
    `Severity: **${fields.severity}**, unless you say otherwise.`,
    shown &&
      `## Example\n\nOf this document\n\n${fence('markdown', shown.markdown)}\n\nit says\n\n${fence('text', shown.messages)}`,
    example && `## In code\n\n${fence('js', example)}`,
    `## Without it, or graver\n\n${fence('js', severities(id))}`,
    `Source: \`packages/core/src/checks/${id}.ts\``,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/** @param {string} id */
const severities = (id) =>
  ['off', 'error'].map((severity) => `runChecks(document, { severities: { '${id}': '${severity}' } })`).join('\n')

/**
 * The page of a report section, with its template, which a user may replace.
 *
 * @param {Member} section
 * @param {string | null} template
 */
export function sectionPage({ id, summary, details, example }, template) {
  return [
    note,
    `# \`${id}\``,
    summary,
    details,
    example && `## In code\n\n${fence('js', example)}`,
    template && `## Template\n\n${fence('handlebars', template)}`,
    `Source: \`packages/reports/src/sections/${id}.ts\``,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

/**
 * The table of a family's pages.
 *
 * @param {string} introduction
 * @param {readonly Member[]} members
 */
export function familyTable(introduction, members) {
  const rows = members.map(({ id, summary }) => `| [\`${id}\`](./${id}.md) | ${firstSentence(summary)} |`)
  return `${note}\n\n${introduction}\n\n${['| Name | In a sentence |', '| --- | --- |', ...rows].join('\n')}\n`
}

/**
 * @param {string} language
 * @param {string} text
 */
export function fence(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`
}
