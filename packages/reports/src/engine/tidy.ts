/**
 * Bring Markdown into shape: one blank line between blocks, no spaces at the ends of lines, one line break at the end.
 *
 * @param markdown a report as the templates leave it
 * @example
 * tidy('# A \n\n\n\nb') //=> '# A\n\nb\n'
 */
export function tidy(markdown: string): string {
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
  return text === '' ? '' : `${text}\n`
}
