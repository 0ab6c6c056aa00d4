import { fences } from './fence.js'
import { readMarker } from './marker.js'
import { NOTES } from './read-file-parts.js'

/** Generated text, and what people wrote into it between `<!-- sprint:notes -->` and `<!-- /sprint:notes -->`. */
export interface WithNotes {
  /** The text without what people wrote; of each slot its two markers are left. */
  readonly text: string
  /** What stands in the slots, in their order. */
  readonly notes: readonly string[]
}

/**
 * Tell what people wrote into a region from what was generated.
 *
 * @param body of a region
 * @example
 * splitNotes('a\n<!-- sprint:notes -->\nours\n<!-- /sprint:notes -->').notes //=> ['ours']
 */
export function splitNotes(body: string): WithNotes {
  const isCode = fences()
  const [text, notes]: [string[], string[]] = [[], []]
  let note: string[] | null = null
  for (const line of body.split('\n')) {
    const marker = isCode(line) && note === null ? null : readMarker(line)
    if (marker?.name === NOTES && marker.isEnd && note !== null) {
      notes.push(note.join('\n').replace(/^\n+|\n+$/g, ''))
      note = null
      text.push(line)
    } else if (note !== null) note.push(line)
    else {
      if (marker?.name === NOTES && !marker.isEnd) note = []
      text.push(line)
    }
  }
  // A slot that nobody has closed is text as any other, so that nothing is taken for a note that is none.
  return note === null ? { text: text.join('\n'), notes } : { text: body, notes: [] }
}

const START = `<!-- sprint:${NOTES} -->`
const END = `<!-- /sprint:${NOTES} -->`

/**
 * Put what people wrote back into a text that was generated anew: into the slots that it has, else at its end.
 *
 * @param body the new text
 * @param notes what people wrote, in the order of the slots
 * @example
 * keepNotes('b', ['ours']) //=> 'b\n\n<!-- sprint:notes -->\nours\n<!-- /sprint:notes -->'
 */
export function keepNotes(body: string, notes: readonly string[]): string {
  let used = 0
  const lines = body.split('\n').flatMap((line) => {
    const note = readMarker(line)?.name === NOTES && readMarker(line)?.isEnd === false ? notes[used++] : undefined
    return note === undefined || note === '' ? [line] : [line, note]
  })
  const left = notes.slice(used).filter((note) => note !== '')
  return [lines.join('\n'), ...left.map((note) => `${START}\n${note}\n${END}`)]
    .filter((text) => text !== '')
    .join('\n\n')
}
