import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { easeReading } from './ease-reading.js'
import { insertCharts } from './insert-charts.js'

/**
 * Make HTML of a report's Markdown. What may stand in it is what GitHub allows; our charts are put in after that.
 *
 * @param markdown the body of a report
 * @param charts the drawings that its chart blocks stand for
 */
export function toHtml(markdown: string, charts: readonly string[]): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(rehypeSlug)
    .use(easeReading)
    .use(insertCharts, charts)
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown)
    .toString()
}
