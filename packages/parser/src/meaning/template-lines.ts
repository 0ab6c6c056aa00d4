import type { ParseContext } from '../extractors/extractor.js'
import { oncePerDocument } from './once-per-document.js'

const MARKDOWN = new Set(['md', 'markdown'])

const templateFences = oncePerDocument(({ outline }: ParseContext) =>
  outline.fences.filter(({ lang }) => lang !== null && MARKDOWN.has(lang.toLowerCase())).map(({ source }) => source),
)

/** Whether a line stands in Markdown that is shown as code: a form to copy, which states nothing. */
export function isTemplateLine(context: ParseContext, line: number): boolean {
  return templateFences(context).some((source) => source.line <= line && line <= source.endLine)
}
