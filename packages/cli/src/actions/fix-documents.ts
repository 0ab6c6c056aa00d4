import { resolve } from 'node:path'
import type { CheckOptions } from '../commands/check.js'
import { editableText } from '../fixing/editable-text.js'
import type { FixedDocument } from '../fixing/fix-all.js'
import { isUneditable } from '../fixing/sure-fixes.js'
import type { Problems } from '../input/problem.js'
import type { ReadDocument } from '../input/read-documents.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { counted } from '../output/counted.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { shownDiff, unifiedDiff } from '../output/unified-diff.js'
import { replaceFile } from '../writing/replace-file.js'

/**
 * Write what was fixed.
 *
 * @param fixed each document before and after
 * @param io the process
 * @param problems takes each file that cannot be written
 * @returns the documents as they stand in their files now
 */
export async function writeFixes(fixed: readonly FixedDocument[], io: Io, problems: Problems): Promise<ReadDocument[]> {
  const standing: ReadDocument[] = []
  for (const { before, after, fixes } of fixed) {
    const { path } = before.document
    const trouble = fixes === 0 ? null : await replaceFile(resolve(io.cwd, path), before.bytes, after.bytes)
    if (trouble !== null)
      await problems.report({ path, what: trouble, remedy: 'nothing in it was fixed; run it again' })
    else if (fixes > 0) await io.stderr.write(`${terminalSafe(path)}: ${counted(fixes, 'finding')} fixed\n`)
    else await tellUneditable(before, io)
    standing.push(trouble === null ? after : before)
  }
  return standing
}

/** Not a wrong input, for the findings are told all the same. */
async function tellUneditable({ document, bytes }: ReadDocument, io: Io): Promise<void> {
  if (!isUneditable(document, bytes)) return
  const what = `has bytes that are no ${document.encoding.charset}, so nothing in it was fixed`
  await io.stderr.write(`${terminalSafe(`${document.path}: ${what}; save it as UTF-8`)}\n`)
}

/**
 * Show what would be fixed.
 *
 * @param fixed each document before and after
 * @param options for `--no-color`
 * @param io the process
 */
export async function showFixes(fixed: readonly FixedDocument[], options: CheckOptions, io: Io): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  for (const { before, after, fixes } of fixed) {
    const [old, text] = [before, after].map(({ document, bytes }) => editableText(bytes, document.encoding)?.text)
    if (fixes === 0 || old === undefined || text === undefined) continue
    const diff = unifiedDiff(before.document.path, old, text)
    // A terminal is protected from what the document says; another program gets every byte.
    await io.stdout.write(io.stdout.isTTY ? shownDiff(diff, colors) : diff)
  }
  const files = fixed.filter(({ fixes }) => fixes > 0).length
  const all = fixed.reduce((sum, { fixes }) => sum + fixes, 0)
  await io.stderr.write(`${counted(all, 'finding')} in ${counted(files, 'document')} would be fixed\n`)
}
