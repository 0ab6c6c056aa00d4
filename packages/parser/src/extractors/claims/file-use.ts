import { type Claim, refOf } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { keyOfField } from '../../meaning/field-of.js'
import { groupAround } from '../../meaning/group-around.js'
import { linesOf, type PlacedLine } from '../../meaning/lines-of.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import type { Section } from '../../outline/outline.js'
import { type FileUse, readFileUses } from '../../readers/read-file-uses.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'
import { itemAround } from './item-around.js'

/** What stands here is no work on this sprint. */
const NO_WORK: ReadonlySet<SectionRole> = new Set(['template', 'out-of-scope', 'references', 'rollback', 'escalation'])

/**
 * Files that an item, else a group, makes, changes or needs; each use once. Outside of both only files that are made
 * count: what is read there is read by everybody. Where several items have one name, it is their group that works.
 *
 * ```text
 * > | - Review `differences.md` and update `columns.md`
 *               ^^^^^^^^^^^^^^              ^^^^^^^^^^
 * ```
 */
export const fileUse: ClaimReader = (context) => {
  const { outline } = context
  const found = new Map<string, Claim>()
  for (const placed of linesOf(outline)) {
    const { line, section } = placed
    const uses = usesIn(context, placed)
    if (uses.length === 0 || isNoWork(context, section)) continue
    const of = workerAt(context, placed)
    for (const { file, use, start } of uses) {
      const key = `${use} ${file} ${of}`
      if (found.has(key) || (of === null && use !== 'produced')) continue
      found.set(key, { kind: 'file-use', file, use, of, source: partOfLine(outline, line, file, start) })
    }
  }
  return [...found.values()]
}

/** Conditions of being done may be headed by what they are about: its documentation. */
function isNoWork({ meaningOf }: ParseContext, section: Section): boolean {
  const above = section.parent ? meaningOf(section.parent).roles : []
  return meaningOf(section).roles.some((role) => NO_WORK.has(role)) && !above.includes('definition-of-done')
}

/** What a line says, and what a field for a file says of the item it stands under: that is to be changed. */
function usesIn(context: ParseContext, { line, kind }: PlacedLine): readonly FileUse[] {
  const uses = readFileUses(line, context.lexicon, kind === 'fence')
  return uses.length > 0 || !fileLines(context).has(line.source.line)
    ? uses
    : readFileUses(line, context.lexicon, false, 'changed')
}

const fileLines = oncePerDocument(
  ({ outline, lexicon }) =>
    new Set(
      outline.fields
        .filter(({ key, form }) => form !== 'fence' && keyOfField(key, lexicon) === 'file')
        .map(({ source }) => source.line),
    ),
)

function workerAt(context: ParseContext, { line, section, entry }: PlacedLine): string | null {
  const item = itemAround(context, { entry, section, line: line.source.line })
  const isOnly = item && !repeatedNames(context).has(refOf(item))
  const worker = isOnly ? item : groupAround(context, line, section)
  return worker && refOf(worker)
}

const repeatedNames = oncePerDocument((context) => {
  const names = context.items().value.map(refOf)
  return new Set(names.filter((name, at) => names.indexOf(name) !== at))
})
