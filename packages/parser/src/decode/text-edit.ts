/** A place of a text that was replaced. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Put the replacements in; edits are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let position = 0
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(position, start), replacement)
    position = end
  }
  pieces.push(text.slice(position))
  return pieces.join('')
}

/** Move things along with the text they stand in; those within a replaced place are gone. Both lists are in order. */
export function moveWithEdits<T extends { readonly offset: number }>(things: readonly T[], edits: readonly TextEdit[]) {
  let shift = 0
  let next = 0
  return things.flatMap((thing) => {
    let edit = edits[next]
    for (; edit && edit.end <= thing.offset; edit = edits[++next]) {
      shift += edit.replacement.length - (edit.end - edit.start)
    }
    return edit && edit.start <= thing.offset ? [] : [{ ...thing, offset: thing.offset + shift }]
  })
}
