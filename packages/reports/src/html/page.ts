import { escapeXml } from '../charts/svg/escape-xml.js'
import { PAGE_STYLE } from './style.js'

/** Even where a browser is told otherwise, the page loads nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * Put the body of a report into a page.
 *
 * @param title of the report
 * @param body its HTML
 * @param lang its language
 */
export function pageOf(title: string, body: string, lang: string): string {
  return `<!doctype html>
<html lang="${escapeXml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="generator" content="sprint-report">
<title>${escapeXml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
