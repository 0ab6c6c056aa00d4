import { type Diagnostic, type Fix, locateFix, runChecks, type SprintDocument } from '@sprint/core'
import { type ParseOptions, parseDocument } from '@sprint/parser'
import { byPlace, type EditableText, editableText } from './editable-text.js'

/** Beyond that, each by itself would take too long; those that hold together are still found. */
const MOST_ONE_BY_ONE = 40

/** A finding with the fix narrowed to what it replaces. */
interface Candidate {
  readonly message: Diagnostic
  readonly fix: Fix
}

/**
 * Keep the fixes that hold: the text stands there once, the file can be edited, and the document that comes out has
 * neither that finding nor a new one. The others lose their fix.
 *
 * @param document as it was read
 * @param bytes it was read from
 * @param messages its findings
 * @param options how the document is parsed again; its path where nothing else is given
 * @example
 * sureFixes(document, bytes, runChecks(document)).filter(({ fix }) => fix !== null)
 */
export function sureFixes(
  document: SprintDocument,
  bytes: Uint8Array,
  messages: readonly Diagnostic[],
  options: ParseOptions = { path: document.path },
): Diagnostic[] {
  if (messages.every(({ fix }) => fix === null)) return [...messages]
  const text = editableText(bytes, document.encoding)
  const candidates = text === null ? [] : candidatesIn(text, messages)
  const sure = new Map(
    (text === null ? [] : proven(document, text, candidates, options)).map(({ message, fix }) => [message, fix]),
  )
  return messages.map((message) => ({ ...message, fix: sure.get(message) ?? null }))
}

/** Whether a file has findings that could be fixed if only each of its bytes had a meaning. */
export function isUneditable(document: SprintDocument, bytes: Uint8Array): boolean {
  return editableText(bytes, document.encoding) === null && runChecks(document).some(({ fix }) => fix !== null)
}

function candidatesIn(text: EditableText, messages: readonly Diagnostic[]): Candidate[] {
  return messages.flatMap((message) => {
    const fix = message.fix && locateFix(message.fix, text.lines)
    return fix && text.canHold(fix) ? [{ message, fix }] : []
  })
}

function proven(
  document: SprintDocument,
  text: EditableText,
  candidates: readonly Candidate[],
  options: ParseOptions,
): Candidate[] {
  const before = tally(runChecks(document))
  const holds = (some: readonly Candidate[]) => {
    const after = tally(runChecks(parseDocument(text.replace(some.map(({ fix }) => fix)), options)))
    for (const { message } of some) before.set(keyOf(message), (before.get(keyOf(message)) ?? 0) - 1)
    const isBetter = [...after].every(([key, count]) => count <= (before.get(key) ?? 0))
    for (const { message } of some) before.set(keyOf(message), (before.get(keyOf(message)) ?? 0) + 1)
    return isBetter
  }
  const apart = withoutOverlaps(candidates)
  if (apart.length === candidates.length && holds(candidates)) return [...candidates]
  return candidates.slice(0, MOST_ONE_BY_ONE).filter((one) => holds([one]))
}

/**
 * Those that can be made at once: of two that overlap, the first.
 *
 * @param candidates each with its located fix
 */
export function withoutOverlaps<T extends { readonly fix: Fix }>(candidates: readonly T[]): T[] {
  const kept: T[] = []
  for (const one of [...candidates].sort((a, b) => byPlace(a.fix, b.fix))) {
    const last = kept.at(-1)?.fix
    if (last === undefined || last.line < one.fix.line || last.endColumn <= one.fix.column) kept.push(one)
  }
  return kept
}

/** A fix keeps to its line, so a finding stays on the line it was on. */
function keyOf({ ruleId, line }: Diagnostic): string {
  return `${ruleId} ${line}`
}

function tally(messages: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const message of messages) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1)
  return counts
}
