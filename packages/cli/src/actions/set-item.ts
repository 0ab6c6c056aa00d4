import { resolve } from 'node:path'
import { SprintError, type WorkItem } from '@sprint/core'
import type { SetOptions } from '../commands/set.js'
import { didYouMean } from '../did-you-mean.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { editableText } from '../fixing/editable-text.js'
import { problemsOn } from '../input/problem.js'
import { type ReadDocument, readDocuments } from '../input/read-documents.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { shownDiff, unifiedDiff } from '../output/unified-diff.js'
import { itemsCalled, setFact } from '../setting/set-fact.js'
import { readSetting } from '../setting/settable.js'
import { replaceFile } from '../writing/replace-file.js'

/**
 * Change one fact of an item in its document.
 *
 * @param name the item's id, else its title
 * @param words `FIELD=VALUE`
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 * @throws `SprintError` where it is not certain what to change
 */
export async function setItem(
  name: string,
  words: string,
  paths: readonly string[],
  options: SetOptions,
  io: Io,
): Promise<ExitCode> {
  const setting = readSetting(words)
  const problems = problemsOn(io.stderr)
  const documents: ReadDocument[] = []
  for await (const one of readDocuments(paths, options, io, problems)) documents.push(one)
  const { read, item } = find(documents, name)
  const { path, encoding } = read.document
  const place = `${path}:${item.source.line}`
  if (item[setting.field] === setting.value) {
    await io.stderr.write(`${terminalSafe(`${place}: ${setting.field} is ${setting.value} already`)}\n`)
    return EXIT.fine
  }
  const set = setFact(read.document, read.bytes, item, setting)
  if ('why' in set) throw new SprintError('invalid-option', `${path}: ${set.why}`)
  if (options.dryRun) {
    const [before, after] = [read.bytes, set.bytes].map((bytes) => editableText(bytes, encoding)?.text ?? '')
    const diff = unifiedDiff(path, before ?? '', after ?? '')
    await io.stdout.write(io.stdout.isTTY ? shownDiff(diff, colorsFor(io.stdout, io, options.color)) : diff)
    return EXIT.fine
  }
  const trouble = await replaceFile(resolve(io.cwd, path), read.bytes, set.bytes)
  if (trouble !== null)
    throw new SprintError('unreadable-file', `${path}: ${trouble}; nothing was changed, run it again`)
  await io.stdout.write(`${terminalSafe(`${path}:${set.lines[0]}: ${setting.field} is ${setting.value}`)}\n`)
  return problems.count > 0 ? EXIT.misuse : EXIT.fine
}

function find(
  documents: readonly ReadDocument[],
  name: string,
): { readonly read: ReadDocument; readonly item: WorkItem } {
  const found = documents.flatMap((read) =>
    itemsCalled(read.document.sprint.items, name).map((item) => ({ read, item })),
  )
  const [only, ...others] = found
  if (only === undefined) {
    const known = documents.flatMap(({ document }) => document.sprint.items.flatMap(({ id }) => id ?? []))
    const remedy = `check its id, or name its document${didYouMean(name, known)}`
    throw new SprintError('invalid-option', `set: there is no item "${name}" in the documents; ${remedy}`)
  }
  if (others.length === 0) return only
  const places = found.map(({ read, item }) => `${read.document.path}:${item.source.line}`).join(' and ')
  throw new SprintError('invalid-option', `set: "${name}" stands at ${places}; name the document to change`)
}
