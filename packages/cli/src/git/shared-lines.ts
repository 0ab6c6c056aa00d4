/**
 * How much of two texts is the same, line by line, wherever the lines stand.
 *
 * @param one a text
 * @param other another
 * @returns 0 for nothing, 1 for all: the share of the longer text, measured in characters
 * @example
 * sharedLines('a\nb\n', 'b\na\n') //=> 1
 */
export function sharedLines(one: string, other: string): number {
  const open = new Map<string, number>()
  for (const line of linesOf(one)) open.set(line, (open.get(line) ?? 0) + 1)
  let shared = 0
  for (const line of linesOf(other)) {
    const left = open.get(line) ?? 0
    if (left === 0) continue
    open.set(line, left - 1)
    shared += line.length
  }
  return shared / Math.max(lengthOf(one), lengthOf(other), 1)
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/)
const lengthOf = (text: string) => linesOf(text).reduce((sum, line) => sum + line.length, 0)
