import type { Claim } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readFileUses } from '../../readers/read-file-uses.js'
import type { ClaimReader } from './claim-reader.js'
import { itemAround } from './item-around.js'

/** What stands here is no work on this sprint. */
const NO_WORK: ReadonlySet<SectionRole> = new Set(['template', 'out-of-scope', 'references', 'rollback', 'escalation'])

/**
 * Files that an item, else a group, makes, changes or needs; each use once. Outside of both only files that are made
 * count: what is read there is read by everybody.
 *
 * ```text
 * > | - Review `differences.md` and update `columns.md`
 *               ^^^^^^^^^^^^^^              ^^^^^^^^^^
 * ```
 */
export const fileUse: ClaimReader = (context) => {
  const { outline, lexicon, meaningOf } = context
  const found = new Map<string, Claim>()
  for (const { line, section, entry, kind } of linesOf(outline)) {
    const uses = kind === 'fence' ? [] : readFileUses(line, lexicon)
    if (uses.length === 0 || meaningOf(section).roles.some((role) => NO_WORK.has(role))) continue
    const worker = itemAround(context, { entry, section, line: line.source.line }) ?? context.groups().at(line)
    const of = worker && (worker.id ?? worker.title)
    for (const { file, use, start } of uses) {
      const key = `${use} ${file} ${of}`
      if (found.has(key) || (of === null && use !== 'produced')) continue
      found.set(key, { kind: 'file-use', file, use, of, source: partOfLine(outline, line, file, start) })
    }
  }
  return [...found.values()]
}
