import { exampleDocuments } from '../../.vitepress/example-reports.js'

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text as it is, each line with the anchor that the reports link to. */
function toPage(path: string, text: string): string {
  const lines = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line, index) => `<span id="L${index + 1}">${escapeHtml(line)}</span>`)
  return `# ${path}\n\n<pre class="document" tabindex="0" v-pre>${lines.join('\n')}</pre>\n`
}

export default {
  paths: () =>
    exampleDocuments().map(({ path, text }) => ({
      params: { document: path.replace(/\.md$/, '') },
      content: toPage(path, text),
    })),
}
