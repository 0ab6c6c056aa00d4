import type { Claim } from '@sprint/core'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readFilePath } from '../../readers/read-file-path.js'
import type { ClaimReader } from './claim-reader.js'

/** Files that the document names, in code or as the target of a link; each once. */
export const file: ClaimReader = ({ outline }) => {
  const found = new Map<string, Claim>()
  for (const { line, kind } of linesOf(outline)) {
    if (kind === 'fence') continue
    const spans = line.code.map(({ start, end }) => ({ text: line.text.slice(start, end), start }))
    const links = line.links.map((text) => ({ text, start: 0 }))
    for (const { text, start } of [...spans, ...links]) {
      const path = readFilePath(text)
      if (path && !found.has(path))
        found.set(path, { kind: 'file', file: path, source: partOfLine(outline, line, path, start) })
    }
  }
  return [...found.values()]
}
