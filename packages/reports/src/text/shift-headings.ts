import { fences } from '../managed/fence.js'

/**
 * Fit a section under the headings of another page.
 *
 * @param markdown a section with its heading
 * @param level that its first heading shall have, 1 to 6; 0: the first heading is left out
 * @example
 * shiftHeadings('## Tests\n\n### Unit', 3) //=> '### Tests\n\n#### Unit'
 */
export function shiftHeadings(markdown: string, level: number): string {
  const isCode = fences()
  const lines = markdown.split('\n').map((line) => ({ line, depth: isCode(line) ? 0 : depthOf(line) }))
  const first = lines.findIndex(({ depth }) => depth > 0)
  const top = lines[first]?.depth ?? 0
  const shifted = lines.map(({ line, depth }, at) => {
    if (depth === 0) return line
    if (level === 0 && at === first) return ''
    const next = Math.min(6, Math.max(1, depth + (level === 0 ? 0 : level - top)))
    return `${'#'.repeat(next)}${line.slice(depth)}`
  })
  return shifted.join('\n').trim()
}

function depthOf(line: string): number {
  return /^#{1,6}(?= )/.exec(line)?.[0].length ?? 0
}
