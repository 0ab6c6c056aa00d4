import { exampleReports } from '../.vitepress/example-reports.js'

/** The site shows a title of its own, and braces in a report are text. */
function toPage(markdown: string): string {
  return `::::: v-pre\n${markdown.replace(/^---\n.*?\n---\n/s, '')}\n:::::\n`
}

export default {
  paths: () => exampleReports().map(({ slug, markdown }) => ({ params: { report: slug }, content: toPage(markdown) })),
}
