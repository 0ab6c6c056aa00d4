import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readFilePath } from '../../readers/read-file-path.js'
import { readFileSize } from '../../readers/read-file-size.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * How many lines or bytes a file is said to have, right behind its name in code.
 *
 * ```text
 * > | - `scripts/rollback.sh` (400+ lines)
 *        ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^
 * ```
 */
export const fileSize: ClaimReader = ({ outline, lexicon }) =>
  linesOf(outline).flatMap(({ line, kind }) => {
    if (kind === 'fence') return []
    return line.code.flatMap(({ start, end }) => {
      const file = readFilePath(line.text.slice(start, end))
      const found = file === undefined ? undefined : readFileSize(line.text.slice(end), lexicon)
      if (file === undefined || found === undefined) return []
      const source = partOfLine(outline, line, found.text, end)
      return [{ kind: 'file-size' as const, file, ...found, source }]
    })
  })
