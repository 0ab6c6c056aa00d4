export type { FillOptions as HtmlOptions } from '../fill-report.js'
export { renderHtml } from './render-html.js'
