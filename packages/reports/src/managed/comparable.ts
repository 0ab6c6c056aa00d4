import { splitNotes } from './notes.js'
import { NOTES } from './read-file-parts.js'

/**
 * What of a generated text counts when it is held against another one: not the notes of people, nor what a formatter
 * of Markdown changes without changing what is read: line ends, blank lines, the width of the columns of a table.
 *
 * @param body of a region
 * @example
 * comparable('| a   |\n| ----- |') === comparable('| a |\n| --- |') //=> true
 */
export function comparable(body: string): string {
  return splitNotes(body)
    .text.split('\n')
    .filter((line) => !line.includes(`sprint:${NOTES}`))
    .map((line) => line.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim())
    .filter((line) => line !== '')
    .join('\n')
}
