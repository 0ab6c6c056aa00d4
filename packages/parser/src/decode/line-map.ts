import type { TextEdit } from './text-edit.js'

/** Tells where in the author's file a place of the decoded text is. Lines are the same; columns move with repairs. */
export interface LineMap {
  /** The column, from 1, in the file as its author sees it. */
  toOriginalColumn(line: number, column: number): number
  /** The line and the column in the author's file of an offset in the decoded text. */
  place(offset: number): { line: number; column: number }
}

interface Repair {
  /** Columns from 0 in the decoded line. */
  readonly start: number
  readonly end: number
  readonly originalLength: number
}

/**
 * Map places of a decoded text to the file it was decoded from.
 *
 * @param text The decoded text.
 * @param passes The edits of each repair that led to it, the first repair first.
 * @returns The map; it looks at the text only when first asked.
 */
export function createLineMap(text: string, passes: readonly (readonly TextEdit[])[]): LineMap {
  let lines: readonly number[] | undefined
  let repairs: readonly ReadonlyMap<number, readonly Repair[]>[] | undefined

  function toOriginalColumn(line: number, column: number): number {
    if (passes.length === 0) return column
    repairs ??= repairsOfPasses(starts(), passes)
    return repairs.reduce((index, ofLine) => beforeRepairs(index, ofLine.get(line) ?? []), column - 1) + 1
  }

  function place(offset: number) {
    const line = lineAt(starts(), offset)
    return { line, column: toOriginalColumn(line, offset - (starts()[line - 1] ?? 0) + 1) }
  }

  function starts(): readonly number[] {
    lines ??= lineStarts(text)
    return lines
  }

  return { toOriginalColumn, place }
}

function beforeRepairs(index: number, repairs: readonly Repair[]): number {
  let shift = 0
  for (const { start, end, originalLength } of repairs) {
    if (index < start) break
    if (index < end) return shift + Math.min(index, start + originalLength - 1)
    shift += originalLength - (end - start)
  }
  return index + shift
}

/** Where each line starts; CR, LF and CRLF end a line, as in Markdown. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return starts
}

/** The line, from 1, that an offset is in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** The repairs of each line, the last pass first: that is the way back. */
function repairsOfPasses(starts: readonly number[], passes: readonly (readonly TextEdit[])[]) {
  const found: ReadonlyMap<number, readonly Repair[]>[] = []
  let lines = starts
  for (const edits of [...passes].reverse()) {
    const { ofLine, startsBefore } = undo(lines, edits)
    found.push(ofLine)
    lines = startsBefore
  }
  return found
}

/** Sort the edits of one pass into lines, and tell where the lines started before it. */
function undo(starts: readonly number[], edits: readonly TextEdit[]) {
  const ofLine = new Map<number, Repair[]>()
  const startsBefore: number[] = []
  let shift = 0
  let next = 0
  starts.forEach((lineStart, index) => {
    startsBefore.push(lineStart - shift)
    const lineEnd = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const repairs: Repair[] = []
    for (let edit = edits[next]; edit && edit.start + shift < lineEnd; edit = edits[++next]) {
      const start = edit.start + shift - lineStart
      const originalLength = edit.end - edit.start
      repairs.push({ start, end: start + edit.replacement.length, originalLength })
      shift += edit.replacement.length - originalLength
    }
    if (repairs.length > 0) ofLine.set(index + 1, repairs)
  })
  return { ofLine, startsBefore }
}
